package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CastMemberTest {
    @Test
    void countsEachOtherNameOnce() {
        CastMember member = CastMember.of("Elizabeth Bennet", "Lizzy", "Elizabeth Bennet", "Eliza", "Lizzy");
        assertThat(member.aliases()).containsExactly("Lizzy", "Eliza").isUnmodifiable();
        assertThat(member.gender()).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void refusesBlankNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CastMember.of(""))
                .withMessageStartingWith("A cast member's name is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CastMember("Jane Bennet", List.of(" "), Gender.FEMALE))
                .withMessageStartingWith("An alias of the cast member Jane Bennet is blank");
    }

    @Test
    void saysWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> CastMember.of("Jane Bennet", (String) null))
                .withMessage("A cast member's aliases[0] is null");
    }
}
