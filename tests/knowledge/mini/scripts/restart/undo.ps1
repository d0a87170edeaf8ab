# undo
