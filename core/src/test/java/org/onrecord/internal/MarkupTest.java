package org.onrecord.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @Test
    void tellsAPageOfHtml() {
        String page = "<html><body>\n"
                + "<P class=\"lead\">“The dam held,” said <b>Tobias Lind</b>.</P>\n<p>He left.</p>\n</body></html>\n";
        assertThat(Markup.warning(page))
                .hasValue("the text has tags, such as </b> at 64, which are read as words; give plain text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "“The dam held,” said Tobias Lind.",
                "If a < b and b > c, then a < c > d, he said </ that is all />.",
                "<3 <3 <3 I love it </3 </3 </3 </3 </3 </3 <grin> </grin> </sarcasm> </rant> </irony>",
                "Between <b> and </b> all is bold, between <i> and </i> all leans.",
                "<p>“The dam held,” said <b>Tobias Lind</b>.</p>",
                "> He wrote\n> > that she wrote\n> > > that <tobias@example.org> wrote to <https://example.org/p>:",
                "<Tobias> the dam held\n<Maren> it did\n<Tobias> </end>"
            })
    void passesOverOrdinaryProse(String text) {
        assertThat(Markup.warning(text)).isEmpty();
    }
}
