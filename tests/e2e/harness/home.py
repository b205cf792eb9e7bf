"""A throw-away home for the client: nothing of the caller's environment or settings comes in, nothing goes to the network."""
import json
import subprocess

KEY = "sk-ant-scripted-model-no-key-00000000000"
QUIET = {name: "1" for name in ("CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC", "DISABLE_TELEMETRY", "DISABLE_AUTOUPDATER",
                                "DISABLE_ERROR_REPORTING", "CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL")}
NOBODY = "http://127.0.0.1:9"  # For calls that need no model.


class Home:
    def __init__(self, folder, trusted, variables):
        self.folder, self._variables = folder, variables
        (folder / ".claude").mkdir(parents=True)
        (folder / ".claude.json").write_text(json.dumps({
            "hasCompletedOnboarding": True, "lastOnboardingVersion": "99.0.0", "theme": "dark", "autoUpdates": False,
            "customApiKeyResponses": {"approved": [KEY[-20:]], "rejected": []},
            "projects": {str(trusted): {"hasTrustDialogAccepted": True, "hasCompletedProjectOnboarding": True}},
        }))

    def environment(self, model_url=NOBODY):
        return {"HOME": str(self.folder), "LANG": "C.UTF-8", "TERM": "xterm-256color", "USER": "tester", "SHELL": "/bin/bash",
                "ANTHROPIC_API_KEY": KEY, "ANTHROPIC_BASE_URL": model_url, **QUIET, **self._variables}

    def run(self, *arguments, cwd):
        """A program of this home, to its end."""
        return subprocess.run([*map(str, arguments)], env=self.environment(), cwd=cwd, text=True, timeout=60,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
