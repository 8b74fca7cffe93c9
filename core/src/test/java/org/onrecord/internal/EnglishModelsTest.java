package org.onrecord.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.extension.Lexicon;
import org.onrecord.internal.lexicon.WordRow;

class EnglishModelsTest {

    private final EnglishModels models = EnglishModels.load();

    @Test
    void areTheSameForExtensionsThatAddNoWords() {
        assertThat(models.with(List.of())).isSameAs(models);
    }

    @Test
    void keepTheirWeightsBesideAddedWords() {
        EnglishModels extended =
                models.with(List.of(new WordRow(Lexicon.ORGANIZATION_NOUNS, "stokvel", Optional.empty())));
        assertThat(extended.lexicons().things().organizationNouns().contains("stokvel"))
                .isTrue();
        assertThat(models.lexicons().things().organizationNouns().contains("stokvel"))
                .isFalse();
        assertThat(extended.speakers()).isSameAs(models.speakers());
    }
}
