package org.onrecord.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import edu.stanford.nlp.pipeline.Annotator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.onrecord.ConfigurationException;

class LanguageModelsTest {
    private final AtomicInteger loads = new AtomicInteger();
    private final LazyModel<String> model = new LazyModel<>(() -> {
        if (loads.incrementAndGet() == 1) {
            throw new ConfigurationException("The disk is full");
        }
        return "model";
    });

    @Test
    void loadsAModelOnceAndTriesAgainAfterAFailure() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(model::get)
                .withMessage("The disk is full");
        assertThat(model.get()).isEqualTo("model");
        assertThat(model.get()).isEqualTo("model");
        assertThat(loads).hasValue(2);
    }

    @Test
    void messagesNameTheVersionOfCoreNlpThatTheBuildUses() {
        assertThat(LanguageModels.VERSION)
                .isEqualTo(Annotator.class.getPackage().getImplementationVersion());
    }

    @Test
    void neverLoadsANameTaggerThatIsReplaced() {
        AtomicInteger nameTaggers = new AtomicInteger();
        LanguageModels models = new LanguageModels(
                new LazyModel<>(() -> null),
                Optional.of(new LazyModel<>(() -> {
                    nameTaggers.incrementAndGet();
                    return new NameTagger(null);
                })),
                new LazyModel<>(() -> null));

        LanguageModels without = models.withoutNameTagger();
        without.prepare();
        assertThat(without.nameTagger()).isEmpty();
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> models.withNameTagger("no-such.crf.ser.gz").prepare())
                .withMessageStartingWith("The name tagger no-such.crf.ser.gz cannot be read.");
        assertThat(nameTaggers).hasValue(0);

        models.prepare();
        assertThat(nameTaggers).hasValue(1);
    }
}
