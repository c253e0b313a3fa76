package vn.vanthu.province;

/** As many units as a province has. */
class ConsolidatedProvinceIT extends ConsolidationContract {

    ConsolidatedProvinceIT() {
        super(7, 120);
    }
}
