"""The sentences that must be said before any file of words can be read: set-up, crashes and the help of the commands.

Every other word of the game lives in `assets/words`; these are here because reading YAML needs a package that may not be installed yet.
"""

import os
import sys
from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "setup.start": {
        "es": "Primera vez: se prepara lo que el juego necesita en {folder} (unos diez segundos, hace falta internet).",
        "en": "First time: preparing what the game needs in {folder} (about ten seconds, needs the internet).",
    },
    "setup.more": {
        "es": "Se agrega lo que falta en {folder} (hace falta internet).",
        "en": "Adding what is missing in {folder} (needs the internet).",
    },
    "setup.again": {
        "es": "El entorno en {folder} estaba incompleto o era de otro Python: se hace de nuevo (hace falta internet).",
        "en": "The environment in {folder} was incomplete or for another Python: making it again (needs the internet).",
    },
    "setup.wait": {
        "es": "Otra ventana está preparando el juego; se espera a que termine.",
        "en": "Another window is preparing the game; waiting for it.",
    },
    "setup.done": {"es": "Listo.", "en": "Ready."},
    "setup.installing": {"es": "instalando", "en": "installing"},
    "setup.no_venv": {
        "es": "A este Python le falta el módulo venv: instálalo (en Debian o Ubuntu: sudo apt install python3-venv) "
        "y vuelve a intentarlo.",
        "en": "This Python lacks the venv module: install it (on Debian or Ubuntu: sudo apt install python3-venv) "
        "and try again.",
    },
    "setup.venv_failed": {
        "es": "Python no pudo crear un entorno en {folder} ({reason}): bórralo y vuelve a intentarlo, o en Debian o Ubuntu "
        "prueba sudo apt install python3-venv.",
        "en": "Python could not make an environment in {folder} ({reason}): delete it and try again, or on Debian or Ubuntu "
        "try sudo apt install python3-venv.",
    },
    "setup.no_network": {
        "es": "No se pudo descargar lo que el juego necesita: revisa la conexión a internet y vuelve a intentarlo "
        "(sólo hace falta la primera vez).",
        "en": "What the game needs could not be downloaded: check the internet connection and try again "
        "(it is needed only the first time).",
    },
    "setup.no_room": {
        "es": "No hay espacio en el disco para {folder}: libera unos 300 MB y vuelve a intentarlo.",
        "en": "There is no room on the disk for {folder}: free about 300 MB and try again.",
    },
    "setup.changed": {
        "es": "Lo descargado no es lo que anuncia requirements.lock y no se instaló: prueba otra red o avisa a quien "
        "mantiene el juego.",
        "en": "What was downloaded is not what requirements.lock announces, so it was not installed: try another network, "
        "or tell the game's maintainers.",
    },
    "setup.no_wheel": {
        "es": "No hay paquetes listos para este Python ({python}) en esta computadora: prueba con Python 3.11, 3.12 o 3.13 "
        "de 64 bits.",
        "en": "There are no ready-made packages for this Python ({python}) on this computer: try a 64-bit Python "
        "3.11, 3.12 or 3.13.",
    },
    "setup.pip_failed": {
        "es": "No se pudo instalar lo que el juego necesita ({reason}): vuelve a intentarlo o sigue docs/packaging.md.",
        "en": "What the game needs could not be installed ({reason}): try again, or follow docs/packaging.md.",
    },
    "setup.nowhere": {
        "es": "No se puede escribir ni en {first} ni en {second}: copia el juego a una carpeta tuya y ábrelo desde ahí.",
        "en": "Neither {first} nor {second} can be written: copy the game to a folder of your own and start it there.",
    },
    "setup.still_broken": {
        "es": "Al entorno en {folder} le sigue faltando {missing}: borra esa carpeta y vuelve a intentarlo.",
        "en": "The environment in {folder} still lacks {missing}: delete that folder and try again.",
    },
    "setup.two_pygames": {
        "es": "Aquí están instalados pygame y pygame-ce, que se pisan uno a otro: ejecuta pip uninstall pygame pygame-ce y "
        "después pip install pygame-ce.",
        "en": "Both pygame and pygame-ce are installed here and overwrite each other: run pip uninstall pygame pygame-ce, "
        "then pip install pygame-ce.",
    },
    "setup.other_pygame": {
        "es": "Aquí está instalado pygame y el juego necesita pygame-ce: ejecuta pip uninstall pygame y después "
        "pip install pygame-ce.",
        "en": "pygame is installed here and the game needs pygame-ce: run pip uninstall pygame, then pip install pygame-ce.",
    },
    "setup.no_tests": {
        "es": "Las pruebas vienen con el código fuente, no con el juego instalado: clona el proyecto y ejecuta "
        "python3 main.py test.",
        "en": "The tests come with the source, not with the installed game: clone the project and run python3 main.py test.",
    },
    "setup.no_research": {
        "es": "Faltan las herramientas de investigación: instala tres-por-uno[research], o corre python3 main.py desde el "
        "código fuente, que las trae.",
        "en": "The research tools are missing: install tres-por-uno[research], or run python3 main.py from the source, "
        "which brings them.",
    },
    "setup.no_press": {
        "es": "Faltan las herramientas del taller: instala tres-por-uno[test], o corre python3 main.py desde el código "
        "fuente, que las trae.",
        "en": "The tools of the workshop are missing: install tres-por-uno[test], or run python3 main.py from the "
        "source, which brings them.",
    },
    "crash": {
        "es": "Algo falló en el juego, no en lo que hiciste; el informe quedó en {path} (con --debug se ve aquí).",
        "en": "Something failed in the game, not in what you did; the report is in {path} (--debug shows it here).",
    },
    "crash.unwritten": {
        "es": "Algo falló en el juego ({reason}) y el informe no pudo guardarse: repítelo con --debug para verlo.",
        "en": "Something failed in the game ({reason}) and the report could not be saved: repeat with --debug to see it.",
    },
    "help.game": {
        "es": "Tres por Uno: gobierna un estado mexicano que vive a los dos lados de una frontera. Sin orden, abre el juego.",
        "en": "Tres por Uno: govern a Mexican state that lives on both sides of a border. With no command, the game opens.",
    },
    "help.examples": {"es": "ejemplos:", "en": "examples:"},
    "help.commands": {"es": "órdenes", "en": "commands"},
    "help.play": {
        "es": "abre el juego (lo mismo que sin orden)",
        "en": "open the game (the same as no command)",
    },
    "help.check": {
        "es": "revisa niveles, cartas y palabras; sale con 1 si hay problemas",
        "en": "check levels, cards and words; exits 1 when there are problems",
    },
    "help.simulate": {
        "es": "juega muchas veces un nivel sin ventana, con una política",
        "en": "play a level many times without a window, under a policy",
    },
    "help.fingerprints": {
        "es": "compara lo que dan las historias con catorce hechos documentados",
        "en": "compare what the histories come to with fourteen facts on record",
    },
    "help.calibrate": {
        "es": "busca, dentro de sus intervalos, los parámetros que mejor reproducen los hechos",
        "en": "search, within their ranges, the parameters that reproduce the facts best",
    },
    "help.sensitivity": {
        "es": "mide qué supuestos sostienen los resultados",
        "en": "measure which assumptions carry the results",
    },
    "help.tournament": {
        "es": "juega todas las políticas en todos los niveles y dice si la estrategia importa",
        "en": "play every policy on every level, and tell whether strategy matters",
    },
    "help.replay": {
        "es": "vuelve a jugar una partida guardada y compara cada turno",
        "en": "play a saved match again and compare every turn",
    },
    "help.art": {
        "es": "imprime los dibujos de assets/art en assets/prints",
        "en": "print the drawings of assets/art into assets/prints",
    },
    "help.sounds": {
        "es": "sintetiza los sonidos y la música en assets/sounds",
        "en": "synthesise the sounds and the score into assets/sounds",
    },
    "help.families": {
        "es": "familias de dibujos; si no se dice, todas",
        "en": "families of drawings (default: all)",
    },
    "help.agree": {
        "es": "no escribe: dice si lo que se guarda es lo que da su fuente; sale con 1 si no",
        "en": "write nothing: say whether what is kept is what its source gives; exits with 1 if not",
    },
    "help.selftest": {
        "es": "muestra cada pantalla un momento y comprueba un semestre",
        "en": "show every screen for a moment and verify one semester",
    },
    "help.test": {
        "es": "corre las pruebas; lo que sigue pasa a pytest",
        "en": "run the tests; what follows is handed to pytest",
    },
    "help.version": {"es": "muestra la versión", "en": "show the version"},
    "help.help": {"es": "muestra esta ayuda", "en": "show this help"},
    "help.debug": {
        "es": "muestra los errores completos (para quien programa)",
        "en": "show errors in full (for programmers)",
    },
    "help.language": {
        "es": "es o en, en vez del idioma guardado",
        "en": "es or en, in place of the saved language",
    },
    "help.path": {
        "es": "archivo o carpeta de un nivel (sin nada: todo lo que trae el juego)",
        "en": "a level's file or folder (nothing: all that comes with the game)",
    },
    "help.levels": {
        "es": "sólo estos niveles, y sin escribir nada (sin nada: todos, y se escriben la página y los datos)",
        "en": "only these levels, and nothing is written (nothing: all, and page and data are written)",
    },
    "help.blocks": {
        "es": "qué partes del modelo se ajustan, en este orden (de inicio, todas)",
        "en": "which parts of the model are fitted, in this order (default: all)",
    },
    "help.budget": {
        "es": "cuántas pruebas por parte (de inicio {default})",
        "en": "how many trials for each part (default {default})",
    },
    "help.write": {
        "es": "cambia los valores en levels/parameters.yaml; sin esto sólo se proponen",
        "en": "change the values in levels/parameters.yaml; without it they are only proposed",
    },
    "help.paths": {
        "es": "cuántos caminos recorre el tamiz de Morris (de inicio {default})",
        "en": "how many paths Morris screening takes (default {default})",
    },
    "help.samples": {
        "es": "tamaño básico de la muestra de Sobol, una potencia de 2 (de inicio {default})",
        "en": "base size of the Sobol sample, a power of 2 (default {default})",
    },
    "help.most": {
        "es": "a cuántos parámetros se les mide a fondo (de inicio {default})",
        "en": "how many parameters are measured in depth (default {default})",
    },
    "help.level": {"es": "nombre del nivel o su carpeta", "en": "the level's name, or its folder"},
    "help.policy": {
        "es": "nombre de una política (nothing, history, ...) o un archivo YAML",
        "en": "the name of a policy (nothing, history, ...) or a YAML file",
    },
    "help.runs": {
        "es": "cuántas historias (de inicio {default})",
        "en": "how many histories (default {default})",
    },
    "help.seed": {
        "es": "semilla del azar (de inicio {default})",
        "en": "the seed of luck (default {default})",
    },
    "help.tournament_levels": {
        "es": "niveles, por nombre o carpeta (sin nada: todos)",
        "en": "levels, by name or folder (nothing: all)",
    },
    "help.judged": {
        "es": "cuántas políticas juzga la búsqueda (de inicio {default})",
        "en": "how many policies the search judges (default {default})",
    },
    "help.exploits": {
        "es": "en vez del torneo, busca en este nivel una jugada que gane en todo",
        "en": "in place of the tournament, search this level for an order of play that wins everything",
    },
    "help.save_policy": {
        "es": "guarda como YAML la política encontrada",
        "en": "write the policy that was found as YAML",
    },
    "help.workers": {
        "es": "cuántos procesos a la vez (de inicio, todos los núcleos); el resultado es el mismo",
        "en": "how many processes at once (default: all cores); the result is the same",
    },
    "help.chunk": {
        "es": "cuántas historias por tanda (de inicio, las que convienen); el resultado es el mismo",
        "en": "how many histories in a batch (default: what suits); the result is the same",
    },
    "help.places": {"es": "también cada municipio", "en": "each municipality as well"},
    "help.out": {
        "es": "guarda la tabla como CSV en este archivo",
        "en": "write the table as CSV into this file",
    },
    "help.save": {"es": "archivo de la partida guardada", "en": "the file of the saved match"},
}


def language() -> str:
    """Give "es" or "en": the language of the machine, as far as the environment tells."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        value = os.environ.get(name, "")
        if value:
            return "es" if value.lower().startswith("es") else "en"
    if sys.platform == "win32":
        import ctypes

        # The low ten bits of a Windows language id are the language without its country; 10 is Spanish.
        return "es" if ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF == 10 else "en"
    return "en"


def say(key: str, **values: object) -> str:
    """Give the sentence named by the key in the machine's language, with its placeholders filled.

    Raises:
        KeyError: no sentence has this name.
    """
    return WORDS[key][language()].format(**values)
