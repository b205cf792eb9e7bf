// SPDX-License-Identifier: MIT
#include "models/held_texts.h"

#include "link/shown.h"
#include "models/mesh_columns.h"

namespace mesh {
namespace {

/// A held text of this many bytes cannot be short, however it is shown.
constexpr std::int64_t mostBytes = 4LL * HeldTexts::mostCharacters;

} // namespace

HeldTexts::HeldTexts(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.approvals, &RecordsModel::recordsChanged, this, &HeldTexts::follow);
}

const HeldTexts::Text *HeldTexts::of(const QString &shortId) const
{
    const auto found = m_texts.find(shortId);
    return found == m_texts.end() ? nullptr : &found->second;
}

void HeldTexts::follow()
{
    std::erase_if(m_texts, [this](const auto &entry) { return !m_desk.approvals.record(entry.first); });
    std::erase_if(m_asked, [this](const auto &entry) { return !m_desk.approvals.record(entry.first); });
    for (const auto &held : m_desk.approvals.records()) {
        const auto key = approvalKey(held);
        if (!m_asked.emplace(key, true).second)
            continue;
        if (integerOr(held, "bytes") > mostBytes) {
            m_texts[key] = {{}, stringOr(held, "sha256")}; // To refuse it, it need not be read.
            continue;
        }
        m_desk.link().call(
            "approvals.show", {{"message", key.toStdString()}}, this, [this, key](const Result<Json> &shown) {
                if (!shown) {
                    m_asked.erase(key);
                    return;
                }
                auto text = shownText(stringOr(*shown, "body")).trimmed();
                const bool isWhole = shown->contains("body") && text.size() <= mostCharacters
                    && text.count(QLatin1Char('\n')) < mostLines;
                m_texts[key] = {isWhole ? text : QString(), stringOr(*shown, "sha256")};
                Q_EMIT changed();
            });
    }
    Q_EMIT changed();
}

} // namespace mesh
