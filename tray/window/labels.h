// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QDialog;
class QLabel;
class QLineEdit;

namespace mesh {

// Texts on the pages. All show what they get as it is, without markup. Whoever lays them out owns them.

/// Wraps; can be selected and copied.
QLabel *plainLabel(const QString &text = {});
/// The same for what explains: it stands back.
QLabel *faintLabel(const QString &text = {});
/// Begins a part of a page.
QLabel *headingLabel(const QString &text);
/// A code that people compare: large, every character as wide as the others.
QLabel *codeLabel(const QString &code);
/// One long word (fingerprint, path): never makes the page wider, can be selected by keyboard.
QLineEdit *longWord(const QString &name);

/// As wide as a line reads well, and as high as its texts are then. For a dialog that has its layout.
void fitToTexts(QDialog &dialog);

} // namespace mesh
