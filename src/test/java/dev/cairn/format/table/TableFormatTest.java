// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import static dev.cairn.progress.Status.DONE;
import static dev.cairn.progress.Status.LEARNING;
import static dev.cairn.progress.Status.SKIPPED;
import static dev.cairn.progress.Status.TODO;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cairn.format.Mutations;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Resource;
import dev.cairn.text.Message;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tables as people keep them, against figures counted by hand.
class TableFormatTest {
    private static final ForeignFormat CSV = TableFormat.all().getFirst();

    @Test
    void aTableWithEverythingIsReadColumnByColumn() {
        var draft = fixture("skills.csv");
        assertThat(draft.sections())
                .extracting(Draft.Section::title, section -> section.items().size())
                .containsExactly(
                        tuple("Basics", 2), tuple("Containers", 2), tuple("Operations", 2));
        assertThat(items(draft))
                .extracting(
                        Item::id,
                        Item::title,
                        item -> item.tick().status(),
                        Item::hours,
                        Item::needs,
                        Item::line)
                .containsExactly(
                        tuple("shell", "Work in a shell", DONE, new Hours(4, 6), List.of(), 2),
                        tuple("git", "Keep changes with Git", DONE, h(8), List.of("shell"), 5),
                        tuple(
                                "images",
                                "Build images, small ones",
                                LEARNING,
                                h(2),
                                List.of("shell", "git"),
                                6),
                        tuple(
                                "compose",
                                "Run several containers",
                                SKIPPED,
                                Hours.NONE,
                                List.of("images"),
                                7),
                        tuple("probes", "Watch what runs", TODO, h(2), List.of(), 8),
                        tuple("Name costs", "Name costs", TODO, Hours.NONE, List.of(), 9));
        assertThat(items(draft).getFirst())
                .returns("Everything starts here", Item::why)
                .returns("Read twice,\nthen tried", Item::note)
                .returns(List.of("command line", "terminal"), Item::aliases)
                .returns(Optional.of(Level.FOUNDATION), Item::level)
                .returns(Optional.of(Instant.parse("2025-03-01T12:00:00Z")), i -> i.tick().since());
        assertThat(items(draft).get(1).tick().since())
                .hasValue(Instant.parse("2025-03-09T18:30:00Z"));
        assertThat(items(draft).get(1).resources())
                .extracting(Resource::title, resource -> resource.url().toString())
                .containsExactly(
                        tuple("Guide", "https://example.org/git"),
                        tuple("https://example.org/more", "https://example.org/more"));
        assertThat(draft.repairs())
                .extracting(Message::toString)
                .containsExactly(
                        "One row has more cells than the table has columns; what was too much was"
                                + " left out (line 8).",
                        "One row without a title left out (line 10).",
                        "One mark was not understood and taken for “to do”: Maybe.",
                        "One effort is not in hours and left out: 1-2 weeks.",
                        "One cell of links holds no address that can be opened: not a link.",
                        "One prerequisite that is no row of the table left out.",
                        "2 columns were not used: #, Mood.");
    }

    @Test
    void semicolonsGermanNamesAndGermanDatesAreKnown() {
        var draft = fixture("lernen.csv");
        assertThat(draft.repairs()).isEmpty();
        assertThat(items(draft))
                .extracting(
                        Item::title,
                        item -> item.tick().status(),
                        item -> item.tick().since().map(Instant::toString).orElse(""),
                        Item::hours)
                .containsExactly(
                        tuple("Prozesse, Signale", DONE, "2025-12-24T12:00:00Z", h(3)),
                        tuple("Dateirechte", TODO, "", h(2)),
                        tuple("Schlüsselpaare", LEARNING, "2026-01-02T12:00:00Z", h(3)),
                        tuple("Namensauflösung", SKIPPED, "", Hours.NONE));
    }

    @Test
    void aSecondColumnOfYesAndNoIsNoSection() {
        var draft =
                read(
                        "n,name,rust,python\n1,Two pointers,Si,Si\n2,Sliding window,Si,No\n"
                                + "3,Flood fill,No,No\n4,Word break,Si,Si\n5,Heaps,No,Si\n");
        assertThat(draft.sections()).hasSize(1);
        assertThat(items(draft))
                .extracting(item -> item.tick().status())
                .containsExactly(DONE, DONE, TODO, DONE, TODO);
        assertThat(draft.repairs())
                .extracting(Message::toString)
                .containsExactly("2 columns were not used: n, python.");
    }

    @Test
    void aCellThatListsSkillsGivesOneItemEach() {
        var draft = fixture("lists.csv");
        assertThat(draft.sections())
                .extracting(Draft.Section::title)
                .containsExactly("Platform engineer", "Data engineer");
        assertThat(items(draft))
                .extracting(Item::title, item -> item.level().orElseThrow())
                .containsExactly(
                        tuple("Shell (pipes, jobs)", Level.FOUNDATION),
                        tuple("Git", Level.FOUNDATION),
                        tuple("Networks (DNS, TLS)", Level.FOUNDATION),
                        tuple("Clusters, Operators", Level.ADVANCED),
                        tuple("not divided here (one, two), Cost reports", Level.ADVANCED),
                        tuple("SQL", Level.FOUNDATION),
                        tuple("Files (CSV, Parquet)", Level.FOUNDATION),
                        tuple("Queues", Level.FOUNDATION));
    }

    @Test
    void cardsOfAnkiHaveTheirFrontAsTitle() {
        var draft = fixture("cards.txt");
        assertThat(draft.title()).isEqualTo("Operations::Day two");
        assertThat(items(draft))
                .extracting(Item::id, Item::title, Item::why, Item::line)
                .containsExactly(
                        tuple("g1", "What does a probe ask?", "Whether it still answers", 7),
                        tuple("g2", "A \"quoted\" word", "Which one", 8),
                        tuple("", "Alone", "", 9));
    }

    @Test
    void columnsWithoutNamesAreToldByWhatTheyHold() {
        var guess = TableFormat.guess(text(Mutations.fixture("table/nameless.tsv"))).orElseThrow();
        assertThat(guess.delimiter()).isEqualTo('\t');
        assertThat(guess.headers()).containsExactly("1", "2", "3", "4");
        assertThat(guess.roles())
                .containsOnly(
                        entry("title", "1"),
                        entry("section", "2"),
                        entry("status", "3"),
                        entry("date", "4"));
        assertThat(guess.firstRows())
                .hasSize(5)
                .first()
                .isEqualTo(List.of("Draw the data flow", "Design", "yes", "2026-01-13"));
        assertThat(items(fixture("nameless.tsv"))).hasSize(6);
    }

    @Test
    void hindiIsReadWithItsNumbersLeftOut() {
        assertThat(items(fixture("hindi.csv")))
                .extracting(Item::title, item -> item.tick().status())
                .containsExactly(
                        tuple("डेटाबेस की नींव", DONE),
                        tuple("कतारें", TODO),
                        tuple("निगरानी", LEARNING));
    }

    @Test
    void chosenColumnsCountMoreThanTheGuess() {
        var text = text("Topic,Area,Done\nPipes,Shell,yes\nJobs,Shell,no\n");
        var chosen = Map.of("title", "area", "section", "1", "status", "");
        var draft =
                (Draft.Outline) CSV.read(text, new Setting(List.of(), chosen), new Problems(""));
        assertThat(draft.sections())
                .extracting(Draft.Section::title)
                .containsExactly("Pipes", "Jobs");
        assertThat(items(draft))
                .extracting(Item::title, item -> item.tick().status())
                .containsExactly(tuple("Shell", TODO), tuple("Shell", TODO));
    }

    @Test
    void aChosenColumnThatIsNotThereIsAProblemThatNamesThoseThatAre() {
        var problems = new Problems("t.csv");
        var chosen = Map.of("title", "Subject", "section", "4");
        CSV.read(text("Topic,,Done\nPipes,a,yes\n"), new Setting(List.of(), chosen), problems);
        assertThat(problems.all())
                .extracting(problem -> problem.message().toString())
                .containsExactlyInAnyOrder(
                        "no column is called “Subject”; there are: Topic, 2, Done",
                        "no column is called “4”; there are: Topic, 2, Done");
    }

    @Test
    void datesThatMayBeTwoDaysAreLeftOutAndOthersAreNot() {
        assertThat(dates("01/02/2026", "03/04/2026")).containsExactly("", "");
        assertThat(dates("01/02/2026", "24/12/2025"))
                .containsExactly("2026-02-01T12:00:00Z", "2025-12-24T12:00:00Z");
        assertThat(dates("01/02/2026", "12/24/2025"))
                .containsExactly("2026-01-02T12:00:00Z", "2025-12-24T12:00:00Z");
        assertThat(dates("2026-02-30", "0001-01-01")).containsExactly("", "");
    }

    private static List<String> dates(String... cells) {
        var rows = new StringBuilder("Task,Done,Date\n");
        for (var cell : cells) {
            rows.append("Pipes,yes,").append(cell).append('\n');
        }
        return items(read(rows.toString())).stream()
                .map(item -> item.tick().since().map(Instant::toString).orElse(""))
                .toList();
    }

    @Test
    void aDateInAColumnOfWhatIsDoneIsATick() {
        var draft = read("Task,Completed\nPipes,2026-02-01\nJobs,\n");
        assertThat(items(draft))
                .extracting(item -> item.tick().status())
                .containsExactly(DONE, TODO);
        assertThat(items(read("Task,Due date\nPipes,2026-02-01\nJobs,2026-02-03\n")))
                .extracting(item -> item.tick().status())
                .containsExactly(TODO, TODO);
    }

    @Test
    void percentsAndMarksAreUnderstood() {
        var draft =
                read(
                        "Task,Progress\n"
                                + "a b,100\nb c,40\nc d,0\nd e,1\ne f,✓\nf g,✅ Done\ng h,[x]\n"
                                + "h i,3/5\ni j,80 %\nj k,[ ]\nk l,❌\n");
        assertThat(items(draft))
                .extracting(item -> item.tick().status())
                .containsExactly(
                        DONE, LEARNING, TODO, LEARNING, DONE, DONE, DONE, LEARNING, LEARNING, TODO,
                        TODO);
    }

    @Test
    void anOpenQuotationMarkIsAProblemAtItsLine() {
        assertThat(problems("Task,Done\nPipes,yes\n\nJobs,\"no\nSignals,yes\n"))
                .extracting(Problem::line)
                .containsExactly(4);
    }

    @Test
    void moreRowsThanAreTakenEndAtOnce() {
        var text = text("Task,Done\n" + "Pipes and jobs,yes\n".repeat(1_000_000));
        var problems = new Problems("t.csv");
        var begin = System.nanoTime();
        assertThat(CSV.recognises(text)).isTrue();
        CSV.read(text, Setting.ALONE, problems);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(problems.all())
                .extracting(problem -> problem.message().toString())
                .containsExactly("the table holds more than 50000 skills; split it into several");
    }

    @Test
    void aTableWithoutRowsIsAProblem() {
        for (var empty :
                List.of("", "\uFEFF", "\n\n", "Task,Done\n", ",,,\n,,\n", "#html:true\n")) {
            assertThat(problems(empty)).as(empty).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skills.csv",
                "lernen.csv",
                "lists.csv",
                "cards.txt",
                "nameless.tsv",
                "hindi.csv"
            })
    void everyTableIsRecognised(String name) {
        assertThat(CSV.recognises(text(Mutations.fixture("table/" + name)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "One line, and no more",
                "Dear Sam, how are you?\nI learned a lot, as you can see.\nTell me more, please.\n",
                "# Plan\n\n- [ ] Shell, pipes\n- [x] Git, branches\n- [ ] Nets, names\n",
                "| Topic | Done |\n|---|---|\n| Shell | yes |\n| Git | no |\n",
                "Topic | Done\n--- | ---\nShell | yes\nGit | no\n",
                "1. Shell, pipes\n2. Git, branches\n3. Nets, names\n",
                "title: Shell, pipes\nwhy: it is first, always\nnext: Git, branches\n",
                "{\"title\": \"Shell\", \"id\": 1}\n",
                "<map>\n<node a,b>\n<node c,d>\n</map>\n",
                "digraph {\n a -> b, c;\n b -> d;\n c -> d;\n}\n",
                "a -> b;\nb -> c;\nc -> d;\n",
                "Shell\nGit\nNets\n",
                "\u0000\u0001,\u0002\n\u0003,\u0004\n\u0005,\u0006\n"
            })
    void nothingElseIs(String text) {
        assertThat(CSV.recognises(text(text))).isFalse();
    }

    @Property(tries = 500)
    void whateverComesInEndsWithItemsOrAProblem(@ForAll long seed) {
        var names =
                List.of(
                        "skills.csv",
                        "lernen.csv",
                        "lists.csv",
                        "cards.txt",
                        "nameless.tsv",
                        "hindi.csv");
        var name = names.get((int) Math.floorMod(seed, (long) names.size()));
        var text =
                text(
                        new Mutations(seed)
                                .of(
                                        Mutations.fixture("table/" + name),
                                        ",",
                                        ";",
                                        "\t",
                                        "|",
                                        "\"",
                                        "\n",
                                        "\r\n",
                                        "99999999999",
                                        "100%",
                                        "31/31/2026",
                                        "#separator:",
                                        "#columns:",
                                        "sep=",
                                        "((((",
                                        "yes",
                                        "http://[",
                                        "9-1"));
        var problems = new Problems("t.csv");
        CSV.recognises(text);
        TableFormat.guess(text);
        var draft = (Draft.Outline) CSV.read(text, Setting.ALONE, problems);
        assertThat(draft.items() > 0).isEqualTo(problems.isEmpty());
    }

    private static Hours h(int hours) {
        return new Hours(hours, hours);
    }

    private static Text text(String text) {
        return new Text(new Source("t.csv", text));
    }

    private static List<Problem> problems(String text) {
        var problems = new Problems("t.csv");
        CSV.read(text(text), Setting.ALONE, problems);
        return problems.all();
    }

    private static Draft.Outline read(String text) {
        var problems = new Problems("t.csv");
        var draft = (Draft.Outline) CSV.read(text(text), Setting.ALONE, problems);
        assertThat(problems.all()).isEmpty();
        return draft;
    }

    private static Draft.Outline fixture(String name) {
        return read(Mutations.fixture("table/" + name));
    }

    private static List<Item> items(Draft.Outline draft) {
        return draft.sections().stream().flatMap(section -> section.items().stream()).toList();
    }

    @Test
    void aTextThatIsTooLongForATableIsCalledThat() {
        var text = text("title,status\n" + "a".repeat(1_000_000) + ",done\n");
        assertThat(CSV.recognises(text)).isTrue();
        var problems = new Problems("t.csv");
        CSV.read(text, Setting.ALONE, problems);
        assertThat(problems.all())
                .extracting(Problem::line, problem -> problem.message().key())
                .containsExactly(tuple(2, "problem.csv.long"));
    }

    @Test
    void aDateInTheStatusThatCannotBeReadGivesWayToTheOneBeside() {
        var text = text("title,status,completed on\nA,03/04/2024,2024-03-09\nB,done,\nC,done,\n");
        var draft = (Draft.Outline) CSV.read(text, Setting.ALONE, new Problems("t.csv"));
        assertThat(items(draft).getFirst().tick().since())
                .contains(Instant.parse("2024-03-09T12:00:00Z"));
    }

    @Test
    void aLongLineOfDashesIsLookedAtInNoTime() {
        var text = text("title,status\n" + "-".repeat(20_000) + "x,done\n");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> CSV.recognises(text));
    }
}
