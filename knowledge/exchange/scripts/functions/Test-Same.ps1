# True when two values or lists hold the same texts, whatever their order and case. Empty text, an empty list and $null are the same.
function Test-Same($Left, $Right) {
    $a = @($Left | Where-Object { $_ -ne $null -and [string]$_ -ne '' } | ForEach-Object { [string]$_ } | Sort-Object)
    $b = @($Right | Where-Object { $_ -ne $null -and [string]$_ -ne '' } | ForEach-Object { [string]$_ } | Sort-Object)
    return (($a -join "`n") -eq ($b -join "`n"))
}
