package vn.vanthu.province;

/** Few units, one of every way to answer and to err that fits among them. */
class ConsolidatedProvinceTest extends ConsolidationContract {

    ConsolidatedProvinceTest() {
        super(3, 24);
    }
}
