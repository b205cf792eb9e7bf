// Arguments for every tool. A tool that is not named here fails the check, so that none is forgotten.
export const calls = {
    session_register: {},
    session_list: {},
    session_heartbeat: { state: "busy" },
    session_send: { to: "eve", text: "it's done" },
    session_broadcast: { text: "stand-up in 5 minutes" },
    inbox_read: { limit: 5, peek: true },
    message_read: { id: "1001" },
    lock_acquire: { resource: "src/auth/**", ttl_minutes: 5, wait_seconds: 1 },
    lock_status: { resource: "src/auth/login.c" },
    lock_release: { resource: "src/auth/**" },
    pair: { name: "eve", role: "guard" },
    pair_role: { role: "guard" },
    steer: { text: "look at the tests" },
    intercept: { text: "please pause", urgent: false },
    handover: {},
    unpair: {},
    session_deregister: {},
};

// A pair needs two, and the other one does not accept: these may be refused, with the reason. The others have to succeed.
export const mayBeRefused = new Set(["pair_role", "steer", "intercept", "handover"]);
