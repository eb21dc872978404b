// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// One band laid out by ELK: the order in each column and the heights, so that lines cross little,
/// are straight and run between the skills. The columns are given; ELK's own ones, which know
/// nothing of the other bands, are stretched onto them.
final class BandLayout {
    /// Longer lines run behind the skills: kept clear of them, they would take more room than
    /// these.
    private static final int SPAN = 3;

    private final Indexed graph;
    private final int[] layer;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<Integer, ElkNode> nodes = new HashMap<>();
    private final Map<ElkEdge, MapLayout.Ends> edges = new HashMap<>();
    private final TreeMap<Double, Double> columns = new TreeMap<>();

    BandLayout(Indexed graph, int[] layer, List<Integer> skills) {
        this.graph = graph;
        this.layer = layer;
        for (var skill : skills) {
            var node = ElkGraphUtil.createNode(root);
            node.setDimensions(MapLayout.WIDE, MapLayout.HIGH);
            node.setX(layer[skill] * MapLayout.COLUMN);
            nodes.put(skill, node);
        }
        for (var skill : skills) {
            for (var need : graph.needs.get(skill)) {
                if (nodes.containsKey(need)
                        && layer[need] < layer[skill]
                        && layer[skill] - layer[need] <= SPAN) {
                    edges.put(
                            ElkGraphUtil.createSimpleEdge(nodes.get(need), nodes.get(skill)),
                            new MapLayout.Ends(need, skill));
                }
            }
        }
        configure();
    }

    private void configure() {
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.SEPARATE_CHILDREN);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        // Components of their own would have columns of their own.
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, MapLayout.ROW_GAP);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 8.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 6.0);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        root.setProperty(
                LayeredOptions.CROSSING_MINIMIZATION_STRATEGY,
                CrossingMinimizationStrategy.LAYER_SWEEP);
        root.setProperty(
                LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
    }

    /// @param cancelled asked between the steps; what is left then is not laid out
    void compute(BooleanSupplier cancelled) {
        var monitor =
                new BasicProgressMonitor() {
                    @Override
                    public boolean isCanceled() {
                        return cancelled.getAsBoolean();
                    }
                };
        // ELK knows its own types only once this service is there.
        LayoutMetaDataService.getInstance();
        new LayeredLayoutProvider().layout(root, monitor);
        nodes.forEach(
                (skill, node) -> {
                    var to = layer[skill] * MapLayout.COLUMN;
                    columns.put(node.getX(), to);
                    columns.put(node.getX() + MapLayout.WIDE, to + MapLayout.WIDE);
                });
    }

    double height() {
        return nodes.values().stream()
                .mapToDouble(node -> node.getY() + node.getHeight())
                .max()
                .orElse(0);
    }

    double top(int skill) {
        return nodes.get(skill).getY();
    }

    /// The lines within the band, with their bends measured from its top.
    Map<MapLayout.Ends, List<MapLayout.Bend>> lines() {
        var lines = new HashMap<MapLayout.Ends, List<MapLayout.Bend>>();
        edges.forEach(
                (edge, ends) -> {
                    var bends = new ArrayList<MapLayout.Bend>();
                    for (var section : edge.getSections()) {
                        section.getBendPoints()
                                .forEach(
                                        point ->
                                                bends.add(
                                                        new MapLayout.Bend(
                                                                stretched(point.getX()),
                                                                point.getY())));
                    }
                    lines.put(ends, bends);
                });
        return lines;
    }

    private double stretched(double x) {
        var left = columns.floorEntry(x);
        var right = columns.ceilingEntry(x);
        if (left == null || right == null) {
            var only = left == null ? right : left;
            return only.getValue() + x - only.getKey();
        }
        if (left.getKey().equals(right.getKey())) {
            return left.getValue();
        }
        var share = (x - left.getKey()) / (right.getKey() - left.getKey());
        return left.getValue() + share * (right.getValue() - left.getValue());
    }
}
