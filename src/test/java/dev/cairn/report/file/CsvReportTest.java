// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.career.PathId;
import dev.cairn.report.Sample;
import dev.cairn.report.options.Form;
import dev.cairn.report.options.ReportOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class CsvReportTest {
    private static final ReportOptions ALL = ReportOptions.standard(Locale.GERMAN);

    /// Written by hand as RFC 4180 says.
    private static final String EXPECTED =
            """
            roadmap,roadmap_title,section,skill,title,kind,level,hours_low,hours_high,status,since,evidence,proofs
            containers,Containers & <more>,First *steps*,shell,Shell | <pipes>,skill,core,4,6,done,2026-11-21,proved,"https://example.org/?a=<b>&c=""d""
            https://example.org/shell"
            containers,Containers & <more>,First *steps*,images,Images,skill,core,6,8,learning,2026-11-21,,
            containers,Containers & <more>,Further,compose,Compose,skill,core,3,5,todo,,,
            containers,Containers & <more>,Further,swarm,Swarm,skill,core,2,2,skipped,2026-11-21,,
            containers,Containers & <more>,Further,ship,Ship it,project,core,10,20,todo,,,
            """
                    .replace("\n", "\r\n")
                    .replace("\"\"d\"\"\r\n", "\"\"d\"\"\n");

    @Test
    void oneRowASkillInTheSameWordsInEveryLanguage() {
        assertThat(CsvReport.write(Sample.report(ALL))).isEqualTo(EXPECTED);
    }

    @Test
    void notesGetAColumnOnlyWhereTheyAreAskedFor() {
        assertThat(CsvReport.write(Sample.report(ALL.withNotes(true))))
                .contains(",proofs,note\r\n", ",private thought\r\n", "compose,Compose");
    }

    @Test
    void anApplicationHoldsOnlyWhatThereIsToShow() {
        var brief = ALL.withForm(Form.APPLICATION).withPath(PathId.of("shipper"));
        assertThat(CsvReport.write(Sample.report(brief)))
                .contains(",shell,")
                .doesNotContain(",images,", ",ship,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                " =1",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u00a0=1",
                "＝1",
                "－1"
            })
    void noCellIsAFormula(String text) {
        assertThat(CsvReport.harmless(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C++", "a=b", "e-mail", "2026-11-21", "'tis", "1"})
    void otherCellsStayAsTheyAre(String text) {
        assertThat(CsvReport.harmless(text)).isEqualTo(text);
    }
}
