/** Who said it: collects who might have said a quotation, describes each by features and lets a learnt model decide. */
@NullMarked
package org.onrecord.internal.speaker;

import org.jspecify.annotations.NullMarked;
