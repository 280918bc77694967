"""Targets for atheris: random bytes become texts and documents, and every promise must hold.

``python -m fuzz.parse CORPUS fuzz/seeds/parse`` (the group ``fuzz`` brings atheris). Each target is a module
with ``check``, which raises when a promise is broken; the suite tries it on the seeds and on everything that
was found before (``fuzz/findings``), without atheris.
"""
