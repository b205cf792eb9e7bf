// SPDX-License-Identifier: MIT
#include "pairs/pair_texts.h"

namespace mesh::pair_texts {

std::string invitation(const std::string &from, Role offered)
{
    const std::string as = offered == Role::Grip ? " as Grip" : offered == Role::Guard ? " as Guard" : "";
    return from + " invites you to pair" + as + ". Accept if your user wants it: mesh pair " + from
        + "; decline: mesh unpair";
}

std::string duties(Role role, const std::string &partner)
{
    switch (role) {
    case Role::Grip:
        return "You are Grip: you build, run and commit; " + partner + " is Guard, reviews, and can stop you.";
    case Role::Guard:
        return "You are Guard: you review and steer (mesh steer <text>), and do not edit or commit; " + partner
            + " is Grip. To stop it at once: mesh intercept! <why>.";
    case Role::None:
        break;
    }
    return "You and " + partner + " are a pair without roles yet: mesh grip, or mesh guard.";
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
