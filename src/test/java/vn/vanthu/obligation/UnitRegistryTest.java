package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRegistryTest {

    private static final LocalDate IN_2012 = LocalDate.of(2012, 3, 5);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 5);
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY_OF_COMMUNES = LocalDate.of(2025, 7, 1);

    @Test
    void thereAreTwentyAgenciesAndFifteenDistrictsIn2012() {
        assertThat(BuiltIn.UNITS.obligors("SO_NGANH", IN_2012)).hasSize(20);
        assertThat(BuiltIn.UNITS.obligors("UBND_HUYEN", IN_2012)).hasSize(15);
        assertThat(BuiltIn.UNITS.obligors("UBND_XA", IN_2012)).isEmpty();
        assertThat(BuiltIn.UNITS.obligors("UBND_HUYEN", LAST_DAY_OF_DISTRICTS)).hasSize(15);
    }

    @Test
    void thereAreEightyEightXaAndFourteenPhuongFromTheFirstOfJuly2025() {
        List<Unit> communes = BuiltIn.UNITS.obligors("UBND_XA", FIRST_DAY_OF_COMMUNES);

        assertThat(communes).hasSize(102);
        assertThat(communes)
                .filteredOn(unit -> unit.kind() == Unit.Kind.XA)
                .hasSize(88)
                .allMatch(unit -> unit.name().startsWith("UBND xã "));
        assertThat(communes)
                .filteredOn(unit -> unit.kind() == Unit.Kind.PHUONG)
                .hasSize(14)
                .allMatch(unit -> unit.name().startsWith("UBND phường "));
        assertThat(BuiltIn.UNITS.obligors("UBND_HUYEN", FIRST_DAY_OF_COMMUNES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ỦY BAN NHÂN DÂN HUYỆN KRÔNG PẮC",
                "UỶ BAN NHÂN DÂN\nHUYỆN KRÔNG PẮC",
                "UBND huyện Krông Pắk",
                "UBND HUYỆN KRÔNG PACH",
                "UBND H. KRÔNGPẮC",
                "HUYỆN KRÔNG PĂC",
                "UBND huyện Krông Pắc, tỉnh Đắk Lắk",
                "UBND KRÔNG PẮC",
                "uy ban nhan dan huyen krong pac",
                "ỦY BAN NHÂN DÂN HUYỆN KRÔNG PẮC"
            })
    void aDistrictIsKnownUnderEveryWayToWriteIt(String printed) {
        assertThat(ids(printed, IN_2012)).containsExactly("huyen-krong-pac");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND HUYỆN M'DRẮK | huyen-mdrak",
                "UBND HUYỆN M’ĐRẮK | huyen-mdrak",
                "UBND HUYỆN MʼDRẮK | huyen-mdrak",
                "UBND HUYỆN MĐRẮK | huyen-mdrak",
                "UBND HUYỆN M ĐRẮK | huyen-mdrak",
                "UBND HUYỆN M‘DRĂK | huyen-mdrak",
                "UBND HUYỆN EA H'LEO | huyen-ea-hleo",
                "UBND HUYỆN EAH'LEO | huyen-ea-hleo",
                "UBND huyện Ea H’Leo | huyen-ea-hleo",
                "UBND HUYỆN EA H LEO | huyen-ea-hleo",
                "UBND HUYỆN CƯ MGAR | huyen-cu-mgar",
                "UBND HUYỆN LĂK | huyen-lak",
                "UBND TX. BUÔN HỒ | tx-buon-ho",
                "UBND THỊ XÃ BUÔN HỒ | tx-buon-ho",
                "UBND TP BUÔN MA THUỘT | tp-buon-ma-thuot",
                "UBND TP. BMT | tp-buon-ma-thuot",
                "THÀNH PHỐ BUÔN MÊ THUỘT | tp-buon-ma-thuot"
            })
    void apostrophesBlanksAndShortLevelsDoNotHideADistrict(String printed, String id) {
        assertThat(ids(printed, IN_2012)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SỞ TƯ PHÁP | so-tu-phap",
                "Sở Tư pháp tỉnh Đắk Lắk | so-tu-phap",
                "UBND TỈNH ĐẮK LẮK SỞ TƯ PHÁP | so-tu-phap",
                "SỞ NN&PTNT | so-nong-nghiep-ptnt",
                "SỞ NÔNG NGHIỆP VÀ PTNT | so-nong-nghiep-ptnt",
                "SỞ NÔNG NGHIỆP & PHÁT TRIỂN NÔNG THÔN | so-nong-nghiep-ptnt",
                "SỞ LĐ-TB&XH | so-lao-dong-tbxh",
                "SỞ LĐTBXH | so-lao-dong-tbxh",
                "SỞ LAO ĐỘNG – THƯƠNG BINH VÀ XÃ HỘI | so-lao-dong-tbxh",
                "SỞ VH,TT&DL | so-van-hoa-ttdl",
                "SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH | so-van-hoa-ttdl",
                "SỞ GD&ĐT | so-giao-duc-dao-tao",
                "SỞ GIÁO DỤC - ĐÀO TẠO | so-giao-duc-dao-tao",
                "SỞ KH&ĐT | so-ke-hoach-dau-tu",
                "SỞ KH&CN | so-khoa-hoc-cong-nghe",
                "SỞ TN-MT | so-tai-nguyen-moi-truong",
                "SỞ GTVT | so-giao-thong-van-tai",
                "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH | van-phong-ubnd-tinh",
                "VP UBND TỈNH ĐẮK LẮK | van-phong-ubnd-tinh",
                "THANH TRA TỈNH ĐẮK LẮK | thanh-tra-tinh",
                "BAN QUẢN LÝ CÁC KCN | ban-quan-ly-kcn",
                "BQL CÁC KHU CÔNG NGHIỆP TỈNH | ban-quan-ly-kcn",
                "BAN DÂN TỘC TỈNH ĐẮK LẮK | ban-dan-toc"
            })
    void anAgencyIsKnownUnderItsAbbreviations(String printed, String id) {
        assertThat(ids(printed, IN_2012)).containsExactly(id);
    }

    @Test
    void theHuyenAndTheXaOfOneNameAreToldApartByLevelAndDay() {
        assertThat(ids("UBND HUYỆN KRÔNG BÚK", LAST_DAY_OF_DISTRICTS)).containsExactly("huyen-krong-buk");
        assertThat(ids("UBND HUYỆN KRÔNG BÚK", FIRST_DAY_OF_COMMUNES)).isEmpty();
        assertThat(ids("UBND XÃ KRÔNG BÚK", LAST_DAY_OF_DISTRICTS)).isEmpty();
        assertThat(ids("UBND XÃ KRÔNG BÚK", FIRST_DAY_OF_COMMUNES)).containsExactly("xa-krong-buk");
        assertThat(ids("UBND KRÔNG BÚK", FIRST_DAY_OF_COMMUNES)).containsExactly("xa-krong-buk");
        assertThat(ids("UBND XÃ EA SÚP", IN_2026)).containsExactly("xa-ea-sup");
        assertThat(ids("ỦY BAN NHÂN DÂN PHƯỜNG BUÔN MA THUỘT", IN_2026)).containsExactly("phuong-buon-ma-thuot");
    }

    @Test
    void aNeighbouringProvincesUnitOfTheSameNameIsNotOurs() {
        assertThat(ids("UBND HUYỆN KRÔNG NÔ", IN_2012)).isEmpty();
        assertThat(ids("UBND XÃ KRÔNG NÔ", IN_2026)).containsExactly("xa-krong-no");
        assertThat(ids("SỞ NỘI VỤ TỈNH ĐẮK NÔNG", IN_2012)).isEmpty();
        assertThat(BuiltIn.UNITS.byIssuer("SỞ NỘI VỤ", List.of("UBND TỈNH ĐẮK NÔNG"), IN_2012))
                .isEmpty();
        assertThat(BuiltIn.UNITS.byIssuer("SỞ NỘI VỤ", List.of("UBND TỈNH ĐẮC LẮC"), IN_2012))
                .extracting(Unit::id)
                .containsExactly("so-noi-vu");
    }

    @Test
    void aPrintedSuperiorThatIsNotTheUnitsOwnExcludesIt() {
        String commune = "UBND XÃ HOÀ XUÂN";

        assertThat(BuiltIn.UNITS.byIssuer(commune, List.of("UBND THÀNH PHỐ BUÔN MA THUỘT"), IN_2026))
                .isEmpty();
        assertThat(BuiltIn.UNITS.byIssuer(commune, List.of("TỈNH ĐẮK LẮK"), IN_2026))
                .extracting(Unit::id)
                .containsExactly("xa-hoa-xuan");
        assertThat(BuiltIn.UNITS.byIssuer(commune, List.of("ỦY BAN NHÂN DÂN TỈNH"), IN_2026))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoà Phú", "Hòa Phú", "HOÀ PHÚ", "Hoa Phu"})
    void bothStylesOfToneMarksMeanOneCommune(String place) {
        assertThat(ids("UBND xã " + place, IN_2026)).containsExactly("xa-hoa-phu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "UBND",
                "ỦY BAN NHÂN DÂN",
                "SỞ",
                "CÔNG AN HUYỆN KRÔNG PẮC",
                "HỘI ĐỒNG NHÂN DÂN HUYỆN KRÔNG PẮC",
                "PHÒNG NỘI VỤ HUYỆN KRÔNG PẮC",
                "UBND HUYỆN KRÔNG",
                "UBND XÃ KRÔNG PẮC",
                "'\u0000\u202E()[]*+?{}|\\"
            })
    void whatIsNoUnitOfOursIsNotTakenForOne(String printed) {
        assertThat(ids(printed, IN_2012)).isEmpty();
    }

    @Test
    void anAmbiguousNameGivesEveryCandidate() {
        assertThat(ids("UBND HUYỆN KB", IN_2012)).containsExactlyInAnyOrder("huyen-krong-bong", "huyen-krong-buk");
        assertThat(ids("UBND HUYỆN " + "K".repeat(400), IN_2012)).isEmpty();
    }

    @Test
    void everyNameAndAliasLeadsToItsUnitAlone() {
        for (Unit unit : BuiltIn.UNITS.all()) {
            LocalDate day = unit.validFrom();
            assertThat(ids(unit.name(), day)).containsExactly(unit.id());
            assertThat(ids(unit.name().toUpperCase(Locale.ROOT), day)).containsExactly(unit.id());
            assertThat(ids(Normalizer.normalize(unit.name(), Normalizer.Form.NFD), day))
                    .containsExactly(unit.id());
            unit.aliases().forEach(alias -> assertThat(ids(alias, day)).containsExactly(unit.id()));
        }
    }

    @Test
    void aMailAddressBelongsToOneUnitAndStaysWithItAfterItsEnd() {
        assertThat(BuiltIn.UNITS.byEmail(" KrongPac@daklak.example ", IN_2012))
                .map(Unit::id)
                .contains("huyen-krong-pac");
        assertThat(BuiltIn.UNITS.byEmail("krongpac@daklak.example", IN_2026))
                .map(Unit::id)
                .contains("huyen-krong-pac");
        assertThat(BuiltIn.UNITS.byEmail("xa.krongpac@daklak.example", IN_2012)).isEmpty();
        assertThat(BuiltIn.UNITS.byEmail("", IN_2012)).isEmpty();
        assertThat(BuiltIn.UNITS.all())
                .filteredOn(unit -> !unit.email().isEmpty())
                .extracting(Unit::email)
                .doesNotHaveDuplicates()
                .allMatch(mail -> mail.endsWith("@daklak.example"));
    }

    @Test
    void successorsAndPredecessorsMirrorEachOther() {
        Unit district = BuiltIn.UNITS.byId("huyen-krong-pac").orElseThrow();
        Unit commune = BuiltIn.UNITS.byId("xa-krong-pac").orElseThrow();

        assertThat(BuiltIn.UNITS.successors(district)).hasSize(6).contains(commune);
        assertThat(BuiltIn.UNITS.predecessors(commune)).containsExactly(district);
        assertThat(BuiltIn.UNITS.superiors(commune)).extracting(Unit::id).containsExactly("tinh-dak-lak");
        assertThat(BuiltIn.UNITS.obligors("UBND_HUYEN", IN_2012).stream().flatMap(unit -> unit.successors().stream()))
                .hasSize(68)
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyTheDepartmentItselfIsSpecial() {
        assertThat(BuiltIn.UNITS.all())
                .filteredOn(Unit::special)
                .extracting(Unit::id)
                .containsExactly("so-noi-vu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M'DRẮK", "M’DRẮK", "MʼDRẮK", "M‘DRẮK", "M`DRẮK", "M´DRẮK", "M′DRẮK", "MDRẮK", "M DRẮK", "MĐRẮK",
                "M'ĐRẮK", "M’Drăk", "M'Drak", "M'Drắk"
            })
    void mDrakIsOnePlaceUnderEveryApostropheBeforeAndAfterTheMerger(String place) {
        assertThat(ids("UBND HUYỆN " + place, LAST_DAY_OF_DISTRICTS)).containsExactly("huyen-mdrak");
        assertThat(ids("UBND XÃ " + place, FIRST_DAY_OF_COMMUNES)).containsExactly("xa-mdrak");
        assertThat(ids("UBND HUYỆN " + place, FIRST_DAY_OF_COMMUNES)).isEmpty();
        assertThat(ids("UBND XÃ " + place, LAST_DAY_OF_DISTRICTS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Krông Pắc", "KRÔNG PẮK", "Krông Pach", "Krông Păk", "KrôngPắc", "Krông Pắc"})
    void krongPacIsOnePlaceUnderEverySpellingBeforeAndAfterTheMerger(String place) {
        assertThat(ids("UBND huyện " + place, LAST_DAY_OF_DISTRICTS)).containsExactly("huyen-krong-pac");
        assertThat(ids("UBND xã " + place, FIRST_DAY_OF_COMMUNES)).containsExactly("xa-krong-pac");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ea H'leo", "EA H'LEO", "Ea H’Leo", "EaHʼleo", "Ea Hleo", "Ea H Leo"})
    void eaHleoIsOnePlaceUnderEverySpellingBeforeAndAfterTheMerger(String place) {
        assertThat(ids("UBND huyện " + place, LAST_DAY_OF_DISTRICTS)).containsExactly("huyen-ea-hleo");
        assertThat(ids("UBND xã " + place, FIRST_DAY_OF_COMMUNES)).containsExactly("xa-ea-hleo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Krông Búk | huyen-krong-buk | xa-krong-buk",
                "Krông Năng | huyen-krong-nang | xa-krong-nang",
                "Ea Súp | huyen-ea-sup | xa-ea-sup",
                "Krông Ana | huyen-krong-ana | xa-krong-ana",
                "Krông Bông | huyen-krong-bong | xa-krong-bong",
                "Ea Kar | huyen-ea-kar | xa-ea-kar",
                "Buôn Đôn | huyen-buon-don | xa-buon-don",
                "Cư M'gar | huyen-cu-mgar | xa-cu-mgar"
            })
    void anOldHuyenAndANewXaOfOneNameAreTwoUnits(String place, String district, String commune) {
        assertThat(ids("UBND huyện " + place, LAST_DAY_OF_DISTRICTS)).containsExactly(district);
        assertThat(ids("UBND xã " + place, LAST_DAY_OF_DISTRICTS)).isEmpty();
        assertThat(ids("UBND xã " + place, FIRST_DAY_OF_COMMUNES)).containsExactly(commune);
        assertThat(ids("UBND huyện " + place, FIRST_DAY_OF_COMMUNES)).isEmpty();
        Unit before = BuiltIn.UNITS.byId(district).orElseThrow();
        assertThat(BuiltIn.UNITS.heirs(before, FIRST_DAY_OF_COMMUNES))
                .extracting(Unit::id)
                .contains(commune);
    }

    @Test
    void xaKrongNoIsOursAndHuyenKrongNoNeverWas() {
        assertThat(ids("UBND XÃ KRÔNG NÔ", FIRST_DAY_OF_COMMUNES)).containsExactly("xa-krong-no");
        assertThat(ids("UBND HUYỆN KRÔNG NÔ", LAST_DAY_OF_DISTRICTS)).isEmpty();
        assertThat(ids("UBND HUYỆN KRÔNG NÔ", FIRST_DAY_OF_COMMUNES)).isEmpty();
        assertThat(BuiltIn.UNITS.predecessors(BuiltIn.UNITS.byId("xa-krong-no").orElseThrow()))
                .extracting(Unit::id)
                .containsExactly("huyen-lak");
    }

    @Test
    void xaHoaXuanIsTheOneOfFormerPhuYenAndSucceedsNobodyOfOurs() {
        Unit commune = BuiltIn.UNITS.byId("xa-hoa-xuan").orElseThrow();
        Unit city = BuiltIn.UNITS.byId("tp-buon-ma-thuot").orElseThrow();

        assertThat(ids("UBND XÃ HÒA XUÂN", LAST_DAY_OF_DISTRICTS)).isEmpty();
        assertThat(ids("UBND XÃ HOÀ XUÂN", FIRST_DAY_OF_COMMUNES)).containsExactly("xa-hoa-xuan");
        assertThat(commune.agencyIdentifier()).endsWith("22291");
        assertThat(BuiltIn.UNITS.predecessors(commune)).isEmpty();
        assertThat(BuiltIn.UNITS.successors(city)).extracting(Unit::id).contains("xa-hoa-phu");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/obligation/communes-2025.csv", numLinesToSkip = 1)
    void everyCommuneOfTheOfficialListIsThereWithItsCode(String code, String name, String type) {
        List<Unit> found =
                BuiltIn.UNITS.byIssuer("UBND " + name.toUpperCase(Locale.ROOT), List.of(), FIRST_DAY_OF_COMMUNES);

        assertThat(found).singleElement().satisfies(unit -> {
            assertThat(unit.agencyIdentifier()).endsWith("." + code);
            assertThat(unit.kind().name()).isEqualToIgnoringCase(type);
            assertThat(unit.name()).isEqualToIgnoringCase("UBND " + name);
            assertThat(unit.groups()).containsExactly("UBND_XA");
            assertThat(unit.validFrom()).isEqualTo(FIRST_DAY_OF_COMMUNES);
        });
    }

    @Test
    void theHeirsOfAUnitAreItselfUntilItEndsAndThenItsSuccessors() {
        Unit district = BuiltIn.UNITS.byId("huyen-lak").orElseThrow();
        Unit city = BuiltIn.UNITS.byId("tx-buon-ho").orElseThrow();

        assertThat(BuiltIn.UNITS.heirs(district, LAST_DAY_OF_DISTRICTS)).containsExactly(district);
        assertThat(BuiltIn.UNITS.heirs(district, FIRST_DAY_OF_COMMUNES))
                .extracting(Unit::id)
                .containsExactly("xa-lien-son-lak", "xa-dak-lieng", "xa-dak-phoi", "xa-krong-no", "xa-nam-ka");
        assertThat(BuiltIn.UNITS.heirs(city, IN_2026))
                .extracting(Unit::id)
                .containsExactly("phuong-buon-ho", "xa-ea-drong", "phuong-cu-bao");
    }

    private static List<String> ids(String printed, LocalDate day) {
        return BuiltIn.UNITS.byIssuer(printed, List.of(), day).stream()
                .map(Unit::id)
                .toList();
    }
}
