#pragma once

#include "app/presenters/views.h"

#include <QDialog>

namespace ExMedic {

/// What was asked and the raw answer, as it came.
class EvidenceDialog : public QDialog
{
    Q_OBJECT
public:
    explicit EvidenceDialog(const EvidenceView &view, QWidget *parent = nullptr);
};

} // namespace ExMedic
