package org.vigil.incidents.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files of UCDP's form with invented rows. */
final class UcdpFile {

    private static final String OLDER = "id,year,active_year,start_year,end_year,type_of_violence,conflict_new_id,conflict_name,"
            + "dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,"
            + "source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,"
            + "geom_wkt,priogrid_gid,country,country_id,iso3,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
            + "deaths_civilians,deaths_unknown,low,best,high";
    private static final String TAGS = ",#date+year,,#date+year+start,#date+year+end,,,,,,,,#group+name+first,,,#group+name+second,,"
            + "#meta+source,,,#description,,,#loc+name,#adm1+name,#adm2+name,#geo+lat,#geo+lon,,,#country+name,,#country+code,"
            + "#region+name,,,#date+start,#date+end,,,,,,#affected+killed,";

    /** Today's 49 columns, as the codebook names them. */
    private static final String NEWER = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
            + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,"
            + "side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,"
            + "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
            + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,"
            + "gwnob";

    private final boolean newer;
    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private UcdpFile(boolean newer) {
        this.newer = newer;
        this.columns = List.of((newer ? NEWER : OLDER).split(",", -1));
    }

    /** 45 columns and a row of HXL tags under them. */
    static UcdpFile older() {
        return new UcdpFile(false);
    }

    /** 49 columns. */
    static UcdpFile newer() {
        return new UcdpFile(true);
    }

    /** An id that no other test uses. */
    static String id() {
        return String.valueOf(100_000_000 + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 800_000_000L));
    }

    /** A row with these cells, as column and text in turn; the others are those of a usual row. */
    UcdpFile row(String id, String... cells) {
        Map<String, String> row = new LinkedHashMap<>(usual());
        row.put("id", id);
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        rows.add(row);
        return this;
    }

    private Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        columns.forEach(column -> usual.put(column, ""));
        usual.putAll(Map.of("type_of_violence", "1", "gwnoa", newer ? "645" : "645.0", "side_a", "Government of Iraq",
                "side_b", "Northern Column", "number_of_sources", "-1", "source_article",
                "\"\"\"An agency,2014-01-25,A \"\"title\"\"\"\"\"",
                "where_prec", "1", "where_coordinates", "Al Fallūjah town"));
        usual.putAll(Map.of("adm_1", "Al Anbār  province", "adm_2", "Qaḑā’ al Fallūjah", "latitude", "33.355813", "longitude",
                "43.786124", "country", "Iraq", "country_id", "645", "date_prec", "2", "date_start",
                newer ? "2014-01-24 00:00:00.000" : "2014-01-24", "date_end",
                newer ? "2014-01-25 00:00:00.000" : "2014-01-25"));
        usual.putAll(Map.of("deaths_a", "2", "deaths_b", "3", "deaths_civilians", "1", "deaths_unknown", "2", "low", "6",
                "best", "8",
                "high", "9"));
        if (!newer) {
            usual.put("iso3", "IRQ");
        }
        return usual;
    }

    String text() {
        String lines = rows.stream()
                .map(row -> columns.stream().map(row::get).map(UcdpFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        return String.join(",", columns) + "\n" + (newer ? "" : TAGS + "\n") + lines + "\n";
    }

    private static String cell(String text) {
        boolean quoted = text.startsWith("\"") || text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return quoted ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
