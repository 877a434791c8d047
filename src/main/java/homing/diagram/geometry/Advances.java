package homing.diagram.geometry;

import java.util.Arrays;

/**
 * How wide the characters of the shipped sans serif are, in units of 1/2048 of the type's size, as its files state it (table
 * hmtx). Kerning is left out, as the painters leave it out.
 */
enum Advances {
    REGULAR("""
            576 589 954 1297 1314 2011 1319 614 747 747 1026 1355 590 942 590 738 1292 833 1249 1265 1323 1215 1270 1159
            1267 1270 590 618 1355 1355 1355 1047 1978 1413 1340 1496 1478 1231 1209 1528 1522 550 1169 1376 1158 1850
            1543 1566 1308 1566 1318 1314 1322 1524 1413 2018 1397 1390 1288 747 738 747 965 934 661 1150 1254 1170 1254
            1194 758 1256 1211 496 496 1124 496 1794 1210 1228 1254 1254 771 1081 670 1211 1151 1676 1118 1151 1131 873
            681 873 1355 576 589 1170 1251 1484 1126 553 1164 1210 1872 929 1193 1355 1344 1364 978 933 1355 905 913 661
            1200 1234 590 549 623 988 1193 1643 1735 1806 1047 1413 1413 1413 1413 1413 1413 2035 1496 1231 1231 1231
            1231 550 550 550 550 1505 1543 1566 1566 1566 1566 1566 1355 1566 1524 1524 1524 1524 1390 1302 1262 1150
            1150 1150 1150 1150 1150 1879 1170 1194 1194 1194 1194 496 496 496 496 1193 1210 1228 1228 1228 1228 1228
            1355 1228 1211 1211 1211 1211 1151 1254 1151 1024 2048 534 534 902 902 1152 1770 1954 1954 1355 2070 2152
            1872 1811 1815
            """),
    SEMIBOLD("""
            516 658 1071 1318 1332 2057 1357 667 764 764 1105 1378 653 953 653 776 1351 866 1276 1303 1364 1254 1310
            1180 1311 1310 653 674 1378 1378 1378 1113 2046 1490 1350 1509 1479 1240 1204 1534 1527 567 1187 1440 1158
            1889 1555 1574 1321 1583 1336 1332 1352 1507 1490 2089 1474 1461 1336 764 776 764 986 961 719 1176 1278 1193
            1278 1211 796 1281 1254 536 536 1166 536 1844 1253 1247 1278 1278 813 1125 723 1254 1202 1719 1165 1205 1159
            931 735 931 1378 516 658 1193 1289 1534 1154 647 1164 1253 1872 943 1299 1378 1344 1359 925 938 1378 929 949
            719 1258 1229 653 680 663 998 1299 1702 1781 1858 1113 1490 1490 1490 1490 1490 1490 2075 1509 1240 1240
            1240 1240 567 567 567 567 1539 1555 1574 1574 1574 1574 1574 1378 1574 1507 1507 1507 1507 1461 1347 1318
            1176 1176 1176 1176 1176 1176 1869 1193 1211 1211 1211 1211 536 536 536 536 1216 1253 1247 1247 1247 1247
            1247 1378 1247 1254 1254 1254 1254 1205 1278 1205 1024 2048 602 602 1038 1027 1031 1958 1954 1954 1378 2118
            2165 1872 1808 1811
            """),
    BOLD("""
            485 692 1130 1329 1341 2080 1376 694 772 772 1145 1390 684 958 684 795 1381 883 1290 1322 1385 1274 1330
            1191 1333 1330 684 702 1390 1390 1390 1146 2081 1529 1355 1515 1479 1244 1202 1537 1530 575 1197 1473 1158
            1908 1561 1578 1327 1591 1345 1341 1367 1499 1529 2125 1512 1497 1360 772 795 772 997 975 748 1189 1291 1205
            1291 1220 815 1294 1275 555 555 1188 555 1869 1275 1256 1291 1291 834 1147 750 1275 1228 1741 1188 1233 1173
            960 761 960 1390 485 692 1205 1308 1560 1168 694 1164 1275 1872 950 1352 1390 1344 1356 899 941 1390 942 966
            748 1286 1226 684 746 682 1003 1352 1732 1805 1884 1146 1529 1529 1529 1529 1529 1529 2094 1515 1244 1244
            1244 1244 575 575 575 575 1556 1561 1578 1578 1578 1578 1578 1390 1578 1499 1499 1499 1499 1497 1370 1346
            1189 1189 1189 1189 1189 1189 1864 1205 1220 1220 1220 1220 555 555 555 555 1227 1275 1256 1256 1256 1256
            1256 1390 1256 1275 1275 1275 1275 1233 1291 1233 1024 2048 636 636 1106 1089 971 2052 1954 1954 1390 2141
            2171 1872 1807 1809
            """);

    private static final double CAPITAL = 0.82;
    private static final double SMALL = 0.7;
    private static final int UNITS = 2048;
    private static final int LATIN = 96;
    private static final int ASCII = 95;
    /** The characters beyond Latin-1 that pictures use, in ascending order; the numbers stand in this order too. */
    private static final String BEYOND =
            "\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2190\u2192\u2212\u25b2\u25c6\u25cf\u2713\u2717";

    private final int[] widths;

    Advances(String numbers) {
        widths = Arrays.stream(numbers.strip().split("\\s+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /**
     * Width of a character as a share of the type's size; for characters that are not in the table, a little more than letters
     * of the European scripts are on average, and that of a wide one for all others.
     */
    double of(int character) {
        int place = place(character);
        return place < 0 ? unlisted(character) : (double) widths[place] / UNITS;
    }

    private static double unlisted(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case LATIN, GREEK, CYRILLIC -> Character.isUpperCase(character) ? CAPITAL : SMALL;
            default -> 1;
        };
    }

    private static int place(int character) {
        if (character >= ' ' && character <= '~') {
            return character - ' ';
        }
        if (character >= 0xA0 && character <= 0xFF) {
            return ASCII + character - 0xA0;
        }
        int beyond = BEYOND.indexOf(character);
        return beyond < 0 ? -1 : ASCII + LATIN + beyond;
    }
}
