// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Text;
import dev.cairn.text.Message;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ArchiveTest {
    private final Problems problems = new Problems("x.zip");

    @Test
    void encodingsAreFoundOut() {
        assertThat(decoded("Grüße".getBytes(StandardCharsets.UTF_8))).isEqualTo("Grüße|0");
        assertThat(decoded("\uFEFFGrüße".getBytes(StandardCharsets.UTF_8))).isEqualTo("Grüße|0");
        assertThat(decoded("\uFEFFGrüße".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Grüße|0");
        assertThat(decoded("\uFEFFGrüße".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("Grüße|0");
        assertThat(decoded("Grüße €".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Grüße €|1");
        assertThat(decoded(new byte[0])).isEqualTo("|0");
        assertThat(decoded(new byte[] {'a', 0, 'b'})).isEqualTo("none");
        assertThat(decoded(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 'a', 0, 0, 0}))
                .isEqualTo("none");
        assertThat(decoded(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3})).isEqualTo("none");
    }

    private static String decoded(byte[] bytes) {
        var repairs = new ArrayList<Message>();
        return Decoder.text("x", bytes, new Problems("x"), repairs)
                .map(text -> text.text() + "|" + repairs.size())
                .orElse("none");
    }

    @Test
    void onlyTextsOfTheZipComeIn() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name :
                    new String[] {
                        "b/two.json", "a.md", "../evil.md", "/etc/evil.md", "C:\\evil.md",
                                "b\\c.csv",
                        "b/../../evil.md", "pic.png", "inner.zip", "__MACOSX/a.md", ".git/x.md",
                                "dir/"
                    }) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("text".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        var archive = Archive.ofZip(bytes.toByteArray(), problems);
        assertThat(problems.all()).isEmpty();
        assertThat(archive.files())
                .extracting(Text::name)
                .containsExactly("a.md", "b/c.csv", "b/two.json");
        assertThat(archive.repairs())
                .extracting(Message::toString)
                .containsExactly(
                        "4 files whose name leads out of the archive left out, the first"
                                + " ../evil.md.",
                        "One archive within the archive left out, the first inner.zip.");
    }

    @Test
    @Timeout(30)
    void aBombEndsSoon() throws IOException {
        for (var name : new String[] {"a.json", "a.bin"}) {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                var zeros = new byte[1 << 20];
                Arrays.fill(zeros, (byte) 'a');
                for (int file = 0; file < 6; file++) {
                    zip.putNextEntry(new ZipEntry(file + name));
                    for (int times = 0; times < 60; times++) {
                        zip.write(zeros);
                    }
                    zip.closeEntry();
                }
            }
            var faults = new Problems("x.zip");
            Archive.ofZip(bytes.toByteArray(), faults);
            assertThat(faults.all())
                    .extracting(problem -> problem.message().toString())
                    .containsExactly(
                            "unpacked it is larger than 64 MB; take only the files of the roadmap");
        }
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        assertThat(zipOf(5_001)).isNotEmpty();
        Archive.ofZip(zipOf(5_001), problems);
        assertThat(problems.all()).hasSize(1);
    }

    private static byte[] zipOf(int files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int file = 0; file < files; file++) {
                zip.putNextEntry(new ZipEntry(file + ".md"));
                zip.write('#');
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void linksInAFolderAreNotFollowed(@TempDir Path folder) throws IOException {
        var secret =
                Files.writeString(
                        Files.createDirectory(folder.resolve("out")).resolve("s.md"), "s");
        var inner = Files.createDirectory(folder.resolve("in"));
        Files.writeString(Files.createDirectory(inner.resolve("sub")).resolve("a.md"), "a");
        Files.createSymbolicLink(inner.resolve("link.md"), secret);
        Files.createSymbolicLink(inner.resolve("loop"), inner);
        var archive = Archive.ofFolder(inner, problems);
        assertThat(archive.files()).extracting(Text::name).containsExactly("sub/a.md");
        assertThat(archive.repairs()).hasSize(1);
        Archive.ofFolder(folder.resolve("none"), problems);
        assertThat(problems.all())
                .extracting(problem -> problem.message().toString())
                .containsExactly("the folder cannot be read");
    }

    @Property(tries = 500)
    void nothingStopsTheReader(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var bytes = zipOf(3);
        for (int times = random.nextInt(8); times >= 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        var cut = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        assertThat(Archive.ofZip(cut, new Problems("x"))).isNotNull();
    }
}
