# The verdict over all objects: FAIL beats UNKNOWN beats PASS. Nothing looked at is UNKNOWN.
function Get-Result($States) {
    $all = @($States | Where-Object { $_ })
    if ($all.Count -eq 0) { return 'UNKNOWN' }
    if ($all -contains 'FAIL') { return 'FAIL' }
    if ($all -contains 'UNKNOWN') { return 'UNKNOWN' }
    return 'PASS'
}
