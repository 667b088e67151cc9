package org.vigil.sources.lineage;

import java.util.List;
import java.util.Set;

/** The words that say whose telling a sentence gives, in English and Arabic. */
final class Cues {

    private static final Set<String> SAYING = words("""
            said says saying reported reports announced announces documented documents recorded records counted counts logged
            stated states noted notes found published publishes tallied estimated estimates confirmed confirms revealed reveals
            showed shows tracked verified wrote warned indicated registered monitored
            قال قالت ذكر ذكرت افاد افادت اعلن اعلنت اوضح اوضحت وثق وثقت سجل سجلت رصد رصدت احصي احصت كشف كشفت اكد اكدت نشر نشرت
            اصدر اصدرت اشار اشارت بين بينت نقل نقلت صرح صرحت اورد اوردت يوثق توثق يسجل تسجل يحصي تحصي يعلن تعلن يرصد""");
    private static final Set<String> BEFORE = words("citing quoting cites quotes بحسب حسب وفق وفقا");
    private static final Set<String> TOLD = words("told tells صرح صرحت تصريح حديث لوكاله");
    private static final Set<String> WORKS = words("""
            reported published released issued documented announced recorded compiled collected statement report reports figures
            count tally data assessment survey statistics numbers bulletin update prepared toll gathered list
            صادر صادره صدر نقلا نشره نشرته بيان تقرير بيانات احصاءات احصاييه احصاييات اعدها اعده""");
    private static final Set<String> OTHERS = words("""
            who whose officials official sources residents resident witnesses police activists fighters held against
            مسوول مسوولون مصدر مصادر شهود سكان ناشطون ناشطين الذي التي ضد""");
    private static final Set<String> BETWEEN = words("""
            media center centre office press news agency spokesman spokesperson spokeswoman report monthly weekly annual latest
            data figures statistics tally count bulletin statement in its a an the also on has later new own team researchers
            monitors director survey assessment numbers analysts
            في بيان تقرير تقريره تقريرها بيانه بيانها الشهري له لها اليوم امس يوم قد للانباء الاعلامي مدير انه انها حصيله""");
    private static final Set<String> TAKEN_UP = words("""
            it they group organisation organization agency observatory monitor centre center network desk command office project
            cell statement report bulletin المرصد المركز المجموعه الشبكه الوكاله المنظمه التقرير البيان المكتب القياده الخليه
            المشروع""");
    private static final Set<String> PASSING = words("""
            separately meanwhile previously earlier elsewhere كان كانت وكان وكانت سابقا سياق جهه يذكر يشار""");
    private static final Set<String> OBJECT = words("of against with near at from to for by من ضد مع");
    private static final Set<String> NOUN_AFTER = words("a an its the new figures statistics data monthly weekly report");
    private static final int BEFORE_GAP = 9;
    private static final int VERB_GAP = 4;
    private static final int WORK_GAP = 6;
    private static final int AFTER_GAP = 6;

    private Cues() {
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+")));
    }

    static boolean isSaying(String folded) {
        return isOneOf(SAYING, folded);
    }

    /** Whether somebody, named or not, is said to have told the sentence. */
    static boolean isAttributed(Sentence sentence) {
        for (int i = 0; i < sentence.words().size(); i++) {
            if (isSaying(sentence.at(i)) && !isTakenUp(sentence, i) || isOneOf(BEFORE, sentence.at(i))
                    || isOneOf(TOLD, sentence.at(i)) || isAccording(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the one who says it is the one named before: "it said", "the group said", "وأضاف المرصد". */
    private static boolean isTakenUp(Sentence sentence, int verb) {
        return TAKEN_UP.contains(sentence.at(verb - 1)) || TAKEN_UP.contains(sentence.at(verb + 1));
    }

    /** Whether the sentence turns aside to something told before or elsewhere. */
    static boolean isPassing(Sentence sentence) {
        for (int i = 0; i < Math.min(3, sentence.words().size()); i++) {
            if (isOneOf(PASSING, sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the one named from that word up to that other one is said to have told the sentence. */
    static boolean governs(Sentence sentence, int from, int to) {
        return standsBefore(sentence, from) || standsBehind(sentence, from, to);
    }

    private static boolean standsBefore(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - BEFORE_GAP); i--) {
            if (sentence.words().get(i + 1).isCutOff() || isOneOf(OTHERS, sentence.at(i))) {
                return false;
            }
            int gap = from - i;
            boolean arabic = sentence.at(i).charAt(0) >= 'ء';
            if (isOneOf(BEFORE, sentence.at(i)) || isAccording(sentence, i) || gap <= VERB_GAP && isOneOf(TOLD, sentence.at(i))
                    || arabic && gap <= VERB_GAP && isSaying(sentence.at(i)) || isWorkOf(sentence, i, gap)
                    || !arabic && gap <= 2 && isSaying(sentence.at(i)) && isInverted(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccording(Sentence sentence, int i) {
        return sentence.at(i).equals("according") && sentence.at(i + 1).equals("to");
    }

    /** "a statement from", "released on Thursday by", "بيان صادر عن". */
    private static boolean isWorkOf(Sentence sentence, int i, int gap) {
        String word = sentence.at(i);
        if (gap > VERB_GAP || !(word.equals("by") || word.equals("from") || word.equals("عن") || word.equals("of"))) {
            return false;
        }
        for (int j = i - 1; j >= Math.max(0, i - WORK_GAP); j--) {
            if (isOneOf(WORKS, sentence.at(j)) || word.equals("by") && isSaying(sentence.at(j))) {
                return !word.equals("of") || j == i - 1;
            }
        }
        return false;
    }

    /** "…, said the monitor": behind a comma or a quotation. */
    private static boolean isInverted(Sentence sentence, int verb) {
        char before = sentence.words().get(verb).before();
        return before == ',' || before == '"' || before == '”' || before == '»';
    }

    private static boolean standsBehind(Sentence sentence, int from, int to) {
        if (sentence.words().get(to - 1).after() == ':' && from <= 1) {
            return true;
        }
        boolean object = from > 0
                && (isObject(sentence, from - 1) || sentence.at(from - 1).equals("the") && isObject(sentence, from - 2));
        for (int i = to; !object && i < Math.min(sentence.words().size(), to + AFTER_GAP); i++) {
            String word = sentence.at(i);
            if (isSaying(word)) {
                return true;
            }
            if (word.equals("released") || word.equals("issued")) {
                return NOUN_AFTER.contains(sentence.at(i + 1));
            }
            if (!isOneOf(BETWEEN, word) && DayNames.weekday(word) == 0 && sentence.words().get(i).before() != '(') {
                return false;
            }
        }
        return false;
    }

    private static boolean isObject(Sentence sentence, int i) {
        return OBJECT.contains(sentence.at(i));
    }

    private static boolean isOneOf(Set<String> words, String folded) {
        if (words.contains(folded)) {
            return true;
        }
        return !folded.isEmpty() && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ب' || folded.charAt(0) == 'ف')
                && folded.length() > 3 && words.contains(folded.substring(1));
    }
}
