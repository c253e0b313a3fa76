package vn.vanthu.correspondence.adapter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.vanthu.correspondence.Agency;

/**
 * The department whose letters these are. The signer's name of the default is invented.
 *
 * @param answerWithinDays working days that a unit has to answer a request
 */
@Validated
@ConfigurationProperties("vanthu.agency")
public record AgencySettings(
        @NotBlank @DefaultValue("UBND TỈNH ĐẮK LẮK") String parent,
        @NotBlank @DefaultValue("SỞ NỘI VỤ") String name,
        @NotBlank @DefaultValue("Sở Nội vụ") String shortName,
        @NotBlank @DefaultValue("Đắk Lắk") String place,
        @NotBlank @DefaultValue("SNV-CCHC") String notation,
        @DefaultValue("KT. GIÁM ĐỐC") String authority,
        @NotBlank @DefaultValue("PHÓ GIÁM ĐỐC") String title,
        @NotBlank @DefaultValue("Trần Văn Mẫu") String signer,
        @NotBlank @DefaultValue("Lưu: VT, CCHC") String archive,
        @Min(value = 1, message = "expected 1 to 60") @Max(value = 60, message = "expected 1 to 60") @DefaultValue("5")
                int answerWithinDays) {

    /** @param mail where units send their papers */
    public Agency agency(String mail) {
        return new Agency(parent, name, shortName, place, notation, mail, authority, title, signer, archive);
    }
}
