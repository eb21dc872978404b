// SPDX-License-Identifier: Apache-2.0

/// Cairn, a learning-roadmap planner.
module dev.cairn {
    requires atlantafx.base;
    requires batik.transcoder;
    requires com.fasterxml.uuid;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires dev.dirs;
    requires gg.jte.runtime;
    requires info.picocli;
    requires java.desktop;
    requires java.sql;
    requires java.xml;
    requires javafx.controls;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires openhtmltopdf.svg.support;
    requires jdk.xml.dom;
    requires org.apache.commons.logging;
    requires org.apache.commons.text;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.task.list.items;
    requires org.apache.pdfbox;
    requires org.controlsfx.controls;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;
    requires org.eclipse.emf.ecore;
    requires org.jsoup;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.xerial.sqlitejdbc;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    opens dev.cairn.storage to
            tools.jackson.databind;
    opens dev.cairn.cli to
            info.picocli;
    opens dev.cairn.cli.advice to
            info.picocli;
    opens dev.cairn.cli.careers to
            info.picocli;
    opens dev.cairn.cli.desk to
            info.picocli;
    opens dev.cairn.cli.files to
            info.picocli;
    opens dev.cairn.cli.keeping to
            info.picocli;
}
