# 'done' when the new value is already there, 'stop' when somebody changed the value since the diagnosis, else 'change'.
function Get-Decision($Now, $Diagnosed, $New) {
    if (Test-Same $Now $New) { return 'done' }
    if (Test-Same $Now $Diagnosed) { return 'change' }
    return 'stop'
}
