package org.vigil.sources.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Names that a keeper of sources would take for one, and names that only look like it. */
class NameLikenessTest {

    private static final String ONE = """
            Al Jazeera | الجزيرة
            Al Jazeera | Aljazeera
            Al-Jazeera | Al Jazira
            Al Jazeera | قناة الجزيرة
            Al Jazeera Network | شبكة الجزيرة
            Deir ez-Zor 24 | دير الزور 24
            Deir ez-Zor 24 | Deirezzor 24
            Deir ez-Zor 24 | Dayr az-Zawr 24
            دير الزور 24 | دير الزور ٢٤
            SOHR | Syrian Observatory for Human Rights
            Syrian Observatory for Human Rights | المرصد السوري لحقوق الإنسان
            Syrian Observatory for Human Rights | The Syrian Observatory For Human Rights
            RIC | Rojava Information Center
            Rojava Information Centre | Rojava Information Center
            AFP | Agence France-Presse
            RBSS | Raqqa is Being Slaughtered Silently
            UNAMI | United Nations Assistance Mission for Iraq
            Enab Baladi | عنب بلدي
            Al Mayadeen | الميادين
            Al-Manar | المنار
            Al Hadath | الحدث
            Al Arabiya | العربية
            Rudaw | رووداو
            Hawar News Agency | وكالة هاوار للأنباء
            Hawar News | Hawar News Agency
            Anadolu Agency | وكالة الأناضول
            Anadolu | Anadolu Agency
            Shafaq News | شفق نيوز
            Baghdad Today | بغداد اليوم
            Iraqi News Agency | وكالة الأنباء العراقية
            Sputnik | سبوتنيك
            Novosti | Новости
            Reuters | رويترز
            Asharq Al-Awsat | الشرق الأوسط
            Al-Sumaria TV | السومرية
            Alsumaria | السومرية
            Zaman al-Wasl | زمان الوصل
            Syrian Network for Human Rights | الشبكة السورية لحقوق الإنسان
            Kurdistan 24 | كردستان 24
            Fox News | Fox
            The Guardian | Guardian
            Al Ikhbariya | الإخبارية
            Nalia Radio | راديو ناليا
            Al-Furat | الفرات
            Al-Quds | القدس
            BasNews | باس نيوز
            Kirkuk Today | كركوك اليوم
            Ministry of Defence | Ministry of Defense
            """;

    private static final String TWO = """
            Al Jazeera | Al Arabiya
            Al Jazeera | العربية
            Al Arabiya | العربي
            Deir ez-Zor 24 | Deir ez-Zor
            Deir ez-Zor 24 | دير الزور
            France 24 | France Info
            Kurdistan 24 | France 24
            Channel 4 | Channel 5
            Sky News | Fox News
            Sky News | Sky News Arabia
            Syrian Observatory for Human Rights | Syrian Network for Human Rights
            Syrian Observatory for Human Rights | Iraqi Observatory for Human Rights
            المرصد السوري لحقوق الإنسان | الشبكة السورية لحقوق الإنسان
            Syria TV | Syria News
            Syria TV | سوريا
            Syria Direct | Syria TV
            Iraqi News | Iraqi News Agency
            Anbar News | Anbar TV
            Raqqa Post | Raqqa News
            Euphrates Post | Euphrates Tribune
            Aleppo Today | Aleppo Now
            Halab Today | Hama Today
            Homs Media Center | Hama Media Center
            مركز حمص الإعلامي | مركز حماة الإعلامي
            الحدث | الهدف
            الشرق | المشرق
            Al-Watan | Al-Bayan
            Al Hayat | Al Hadath
            The New York Times | The Times
            Daily Telegraph | Daily Mail
            Washington Post | Washington Times
            Ministry of Defence | Ministry of Interior
            وزارة الدفاع | وزارة الداخلية
            United Nations | United States Central Command
            Rojava Information Center | Raqqa Media Center
            Rudaw | Radio Dar
            Hawar News | Hawar Magazine
            Enab Baladi | Al-Balad
            Step News | Stop News
            Orient News | Orient Research
            Amaq | Amal
            SANA | SINA
            SOHR | SNHR
            Syrian Democratic Forces | Syrian National Forces
            United Nations | United
            Novosti | Vesti
            Al-Furat | Al-Fajr
            القدس العربي | القدس
            Al-Sabah | Al-Samaa
            الصباح | المساء
            Basra News | Basnews
            Associated Press | Free Press
            """;

    @Test
    void names_of_one_source_are_found_alike_over_spellings_and_scripts() {
        assertThat(wrong(ONE, true)).isEmpty();
    }

    @Test
    void names_of_two_sources_are_kept_apart() {
        assertThat(wrong(TWO, false)).isEmpty();
    }

    @Test
    void an_empty_name_is_like_none() {
        assertThat(NameLikeness.because(WrittenName.of("—"), WrittenName.of("Al Jazeera"))).isNull();
        assertThat(WrittenName.of("—").skeleton()).isEmpty();
    }

    private static List<String> wrong(String table, boolean alike) {
        List<String> pairs = table.lines().toList();
        List<String> wrong = pairs.stream().filter(pair -> {
            WrittenName first = WrittenName.of(pair.split(" \\| ")[0]);
            WrittenName second = WrittenName.of(pair.split(" \\| ")[1]);
            return (NameLikeness.because(first, second) != null) != alike
                    || (NameLikeness.because(second, first) != null) != alike;
        }).toList();
        System.out.printf("%d pairs of names of %s source: %d right, %d wrong%n", pairs.size(), alike ? "one" : "two",
                pairs.size() - wrong.size(), wrong.size());
        return wrong;
    }
}
