/** What the stages up to speech found out about a text, for those behind them, which look for speakers and reports. */
@NullMarked
package org.onrecord.internal.scene;

import org.jspecify.annotations.NullMarked;
