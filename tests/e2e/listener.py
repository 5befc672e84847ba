# SPDX-License-Identifier: GPL-3.0-or-later
"""A port that takes connections and never says a word: a server that hangs before its handshake, or a decoy."""
import contextlib
import socket
import threading


class Listener:
    def __init__(self):
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._taken = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with contextlib.suppress(OSError):  # closed
            while True:
                self._taken.append(self._socket.accept()[0])

    def connections(self):
        return len(self._taken)

    def close(self):
        self._socket.close()
        for connection in self._taken:
            connection.close()
