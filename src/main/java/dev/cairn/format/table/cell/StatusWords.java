// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table.cell;

import dev.cairn.progress.Status;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people write into a column to say how far they are.
public final class StatusWords {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,]\\d{1,4})? ?%");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,4}) ?(?:/|of|von|de) ?(\\d{1,4})");
    private static final Pattern NOTHING = Pattern.compile("\\[\\s?]|[-–—]+");
    private static final Pattern TRACE = Pattern.compile("0+[.,]0*[1-9].*");
    private static final Pattern BOX = Pattern.compile("\\[(.?)]");
    private static final Map<String, Status> WORDS = new HashMap<>();
    private static final String NONE =
            "none|n/a|na|no|nothing|keine|keins|nada|ninguno|ninguna|aucun|aucune|nenhum|nenhuma|нет";
    private static final int LONGEST = 40;

    static {
        put(
                Status.DONE,
                """
                y|yes|true|done|x|ok|complete|completed|finished|passed|learned|learnt|mastered|known
                closed|solved|read|✓|✔|✅|☑|☒|🟩|🟢|🏁|●|1
                j|ja|erledigt|fertig|abgeschlossen|gelernt|beendet|bestanden|wahr
                si|s|hecho|completado|completada|completo|terminado|terminada|listo|aprendido|verdadero
                oui|fait|termine|terminee|fini|acquis|appris|vrai
                sim|feito|concluido|concluida|aprendido|verdadeiro|terminado
                हाँ|हां|हो गया|पूर्ण|पूरा|पूरा हुआ|सीखा
                да|д|готово|сделано|выполнено|изучено|завершено|пройдено|истина
                fatto|completato|finito|tak|gotowe|zrobione|evet|tamamlandi|bitti|klaar|voltooid
                так|є|نعم|تم|مكتمل|是|完成|已完成|はい|済|済み|完了|예|완료
                """);
        put(
                Status.LEARNING,
                """
                in progress|progress|doing|learning|started|wip|ongoing|current|active|partial|partially
                half|reading|studying|underway|◐|🟨|🟡|🟧|🔄|⏳|🚧
                in arbeit|in bearbeitung|angefangen|begonnen|lauft|am lernen|teilweise|aktiv
                en progreso|en curso|en proceso|aprendiendo|empezado|iniciado|parcial
                en cours|commence|partiel|em andamento|em progresso|em curso|aprendendo|iniciado
                प्रगति में|जारी|सीख रहा हूँ|सीख रही हूँ|आंशिक
                в процессе|в работе|изучаю|начато|начал|частично|in corso|iniziato|w toku
                devam ediyor|bezig|قيد التنفيذ|进行中|学习中|進行中|学習中|진행 중|진행중
                """);
        put(
                Status.SKIPPED,
                """
                skip|skipped|n a|na|not needed|not applicable|cancelled|canceled|dropped|ignored
                ignore|won't do|wont do|abandoned|⊘|➖|🚫|⏭
                ubersprungen|entfallt|nicht notig|abgebrochen|omitido|saltado|cancelado|no aplica
                ignore|saute|abandonne|annule|pulado|ignorado|nao se aplica
                छोड़ा|छोड़ दिया|रद्द|пропущено|отменено|не нужно|saltato|pominiete|atlandi|overgeslagen
                跳过|スキップ
                """);
        put(
                Status.TODO,
                """
                n|no|false|0|todo|to do|not started|pending|open|planned|backlog|next|later|not done
                incomplete|not yet|none|new|✗|✘|❌|⬜|☐|🟥|🔴|⚪|○
                nein|offen|nicht begonnen|geplant|noch nicht|falsch|ausstehend
                pendiente|sin empezar|por hacer|no iniciado|falso
                non|a faire|pas commence|en attente|faux|nao|pendente|a fazer|nao iniciado
                नहीं|बाकी|शुरू नहीं|लंबित|нет|н|не начато|не сделано|не готово|запланировано|ложь
                da fare|nie|hayir|yapilacak|nee|لا|否|未完成|未开始|いいえ|未|未着手|아니요|미완료
                """);
    }

    private StatusWords() {}

    private static void put(Status status, String words) {
        for (var word : words.strip().split("[|\\n]")) {
            WORDS.putIfAbsent(plain(word), status);
        }
    }

    private static String plain(String word) {
        var plain = Words.plain(word);
        return plain.isEmpty() ? word.strip() : plain;
    }

    /// Empty where the cell is not understood; a blank one is still to do.
    ///
    /// @param percents whether the column's bare numbers are percents
    public static Optional<Status> of(String cell, boolean percents) {
        var text = cell.strip();
        if (text.isEmpty() || NOTHING.matcher(text).matches()) {
            return Optional.of(Status.TODO);
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var box = BOX.matcher(text);
        if (box.matches()) {
            return switch (box.group(1)) {
                case "/" -> Optional.of(Status.LEARNING);
                case "-" -> Optional.of(Status.SKIPPED);
                default -> of(box.group(1), percents);
            };
        }
        var percent = PERCENT.matcher(percents && !text.endsWith("%") ? text + "%" : text);
        if (percent.matches()) {
            return Optional.of(share(Integer.parseInt(percent.group(1)), 100, text));
        }
        var share = SHARE.matcher(text);
        if (share.matches()) {
            return Optional.of(
                    share(Integer.parseInt(share.group(1)), Integer.parseInt(share.group(2)), ""));
        }
        return word(text);
    }

    /// Whether a cell of other things says that there are none.
    public static boolean isNone(String cell) {
        var text = cell.strip();
        return text.matches("[-–—]*") || text.toLowerCase(Locale.ROOT).matches(NONE);
    }

    private static Optional<Status> word(String text) {
        var whole = Optional.ofNullable(WORDS.get(plain(text)));
        if (whole.isPresent() || text.isEmpty()) {
            return whole;
        }
        var first = text.substring(0, text.offsetByCodePoints(0, 1));
        var isMark = !Character.isLetterOrDigit(first.codePointAt(0));
        var rest = text.substring(first.length()).replace("\uFE0F", "").strip();
        if (!isMark) {
            return Optional.empty();
        }
        return Optional.ofNullable(WORDS.get(rest.isEmpty() ? first : plain(rest)));
    }

    private static Status share(int part, int whole, String text) {
        if (part >= whole && whole > 0) {
            return Status.DONE;
        }
        var isNothing = part == 0 && !TRACE.matcher(text).matches();
        return isNothing ? Status.TODO : Status.LEARNING;
    }
}
