// SPDX-License-Identifier: MIT
#include "pairs/pair_texts.h"

namespace mesh::pair_texts {

std::string invitation(const std::string &from, Role offered)
{
    const std::string as = offered == Role::Grip ? " as Grip" : offered == Role::Guard ? " as Guard" : "";
    return from + " invites you to pair" + as + ". Accept if your user wants it: mesh pair " + from
        + "; decline: mesh unpair";
}

Phrase duties(Role role, const std::string &partner)
{
    switch (role) {
    case Role::Grip:
        return phrase("You are Grip: you build, run and commit; %1 is Guard, reviews, and can stop you.", partner);
    case Role::Guard:
        return phrase(
            "You are Guard: you review and steer (mesh steer <text>), and do not edit or commit; %1 is Grip. To "
            "stop it at once: mesh intercept! <why>.",
            partner);
    case Role::None:
        break;
    }
    return phrase("You and %1 are a pair without roles yet: mesh grip, or mesh guard.", partner);
}

std::string over(const Pair &pair, MailboxId by, bool isVoid, const std::string &byName)
{
    if (pair.isPair())
        return byName + " has left your pair; roles are over.";
    if (isVoid)
        return byName + "'s invitation to pair is void: one of you is in a pair now.";
    return byName
        + (pair.a == by ? " has taken its invitation to pair back." : " has declined your invitation to pair.");
}

} // namespace mesh::pair_texts
