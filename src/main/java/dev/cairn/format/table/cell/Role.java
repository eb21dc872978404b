// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column can hold, with the names that such columns have, the likeliest first. They are
/// looked for in this order: a word that may mean two roles goes to the first that wants it.
public enum Role {
    TITLE(
            """
            skill|title|task|name|item|lesson|exercise|problem|challenge|subtopic|skills|skill name
            topic name|tasks|topics|topic|concept|concepts|technology|technologies|question|what
            activity|goal|subject|course|card|front|front side|learning objective
            titel|fähigkeit|fertigkeit|aufgabe|bezeichnung|lektion|unterthema|thema|themen|frage
            fähigkeiten|kompetenz|lernziel|kurs
            título|habilidad|nombre|tarea|lección|ejercicio|subtema|tema|temas|habilidades|concepto
            tecnología|curso|titre|compétence|nom|tâche|leçon|exercice|sujet|sujets|compétences|cours
            habilidade|nome|tarefa|lição|aula|exercício|tópico|tópicos|assunto|conceito
            शीर्षक|कौशल|नाम|कार्य|पाठ|विषय|название|навык|имя|задача|задание|урок|тема|навыки|темы
            titolo|competenza|argomento|lezione|nazwa|umiejętność|temat|beceri|konu|başlık|vaardigheid
            onderwerp|назва|навичка|العنوان|المهارة|标题|名称|技能|任务|主题|タイトル|名前|スキル|課題|제목|기술
            """),
    ID(
            """
            id|task id|skill id|item id|key|slug|code|uuid|guid|identifier|kennung|schlüssel
            identificador|identifiant|código|идентификатор|आईडी|编号
            """),
    /// When something was learned. The names before the last line say so by themselves.
    DATE(
            """
            completed at|completed on|completed date|date completed|completion date|done on|done at
            done date|date done|finished on|finished at|finish date|learned on|date learned
            end date|erledigt am|abgeschlossen am|gelernt am|fertig am|fecha de finalización
            completado el|fecha completado|terminé le|date de fin|date d'achèvement|concluído em
            data de conclusão|पूर्ण तिथि|дата завершения|дата выполнения|completed|finished|done
            date|datum|fecha|data|तिथि|तारीख|дата|日期|日付|updated|last reviewed|since
            """),
    STATUS(
            """
            status|done|completed|complete|finished|progress|state|learned|mastered|checked|done yet
            ✓|✔|✅|erledigt|fertig|abgeschlossen|stand|fortschritt|gelernt|zustand
            estado|hecho|completado|completada|terminado|progreso|aprendido|listo
            statut|état|fait|terminé|avancement|progression|feito|concluído|concluída|andamento
            situação|progresso|स्थिति|पूर्ण|पूरा|प्रगति|статус|готово|сделано|выполнено|прогресс
            состояние|изучено|stato|fatto|durum|gotowe|klaar|الحالة|状态|完成|ステータス|状態|完了|상태
            """),
    LEVEL(
            """
            level|difficulty|proficiency|stufe|niveau|schwierigkeit|nivel|dificultad|niveau|difficulté
            nível|dificuldade|स्तर|कठिनाई|уровень|сложность|livello|poziom|seviye|難易度|级别|难度
            """),
    HOURS(
            """
            hours|estimated hours|hour|time|duration|effort|estimate|estimated time|hrs|h
            stunden|dauer|aufwand|zeit|std|horas|duración|tiempo|heures|durée|temps|duração|tempo
            घंटे|समय|अवधि|часы|часов|время|длительность|ore|godziny|saat|uren|小时|時間
            """),
    LINK(
            """
            link|url|links|resource|resources|href|reference|references|source|website|web
            quelle|quellen|ressource|ressourcen|verweis|enlace|enlaces|recurso|recursos|fuente
            lien|liens|ressources|लिंक|स्रोत|संसाधन|ссылка|ссылки|ресурс|ресурсы|链接|リンク
            """),
    NEEDS(
            """
            needs|prerequisites|prerequisite|requires|depends on|dependencies|dependency|after
            prereqs|prereq|blocked by|voraussetzungen|voraussetzung|benötigt|braucht|hängt ab von
            requisitos|prerrequisitos|requisito|depende de|prérequis|dépend de|nécessite
            pré requisitos|pré requisito|पूर्वापेक्षा|требования|зависит от|зависимости|前置|前提
            """),
    ALIASES(
            """
            aliases|alias|aka|also known as|synonyms|synonym|other names|auch|synonyme|alternativnamen
            sinónimos|autres noms|sinônimos|उपनाम|синонимы|别名|別名
            """),
    WHY(
            """
            why|reason|description|goal|outcome|purpose|objective|summary|details|back|answer
            warum|grund|beschreibung|ziel|zweck|por qué|descripción|objetivo|motivo|razón
            pourquoi|description|objectif|but|por quê|descrição|क्यों|विवरण|उद्देश्य|зачем|описание
            цель|почему|descrizione|opis|açıklama|描述|说明|説明
            """),
    NOTE(
            """
            note|notes|comment|comments|remark|remarks|notiz|notizen|anmerkung|anmerkungen|bemerkung
            kommentar|nota|notas|comentario|comentarios|remarque|remarques|commentaire|commentaires
            observação|observações|comentário|टिप्पणी|नोट|заметка|заметки|примечание|комментарий
            uwagi|notlar|备注|メモ
            """),
    SECTION(
            """
            section|category|module|chapter|area|group|phase|stage|unit|part|domain|track|role|path
            roadmap|course|topic|subject|epic|sprint|milestone|deck|type|week|month|day
            abschnitt|kategorie|modul|kapitel|bereich|gruppe|thema|rolle|fach|woche|monat|tag|gebiet
            sección|categoría|módulo|capítulo|área|grupo|fase|etapa|rol|tema|materia|semana|mes|día
            catégorie|chapitre|domaine|groupe|partie|étape|rôle|sujet|semaine|mois|jour
            seção|categoria|grupo|capítulo|papel|tópico|assunto|mês|dia
            श्रेणी|अनुभाग|अध्याय|विषय|सप्ताह|दिन|раздел|категория|модуль|глава|группа|этап|тема|роль
            неделя|день|sezione|dział|bölüm|hoofdstuk|القسم|分类|章节|模块|カテゴリ|章
            """);

    private final List<String> names;

    Role(String names) {
        this.names = Arrays.stream(names.strip().split("[|\\n]")).map(Words::plain).toList();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Role::word).toList();
    }

    public static Optional<Role> named(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /// Whether a column with this name above it holds this.
    public boolean isCalled(String name) {
        return isName(Words.plain(name));
    }

    public boolean isName(String plainName) {
        return names.contains(plainName);
    }

    /// Whether a date of a column with this name is one on which something was done.
    public static boolean saysDone(String name) {
        var plain = Words.plain(name);
        var rank = DATE.rank(plain);
        var neutral = DATE.names.indexOf("date");
        return rank >= 0 && rank % DATE.names.size() < neutral || STATUS.isName(plain);
    }

    /// How likely a name means this role: 0 is the likeliest, less than 0 means not at all. A name
    /// that only holds one of the words comes after all that are one.
    public int rank(String plainName) {
        if (plainName.isEmpty()) {
            return -1;
        }
        int whole = names.indexOf(plainName);
        if (whole >= 0) {
            return whole;
        }
        for (int at = 0; at < names.size(); at++) {
            if (Words.holds(plainName, names.get(at))) {
                return names.size() + at;
            }
        }
        return -1;
    }
}
