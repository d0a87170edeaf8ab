# A text or a list as it is typed on the command line; nothing at all reads $null.
function Get-Quoted($Value) {
    $items = @($Value | Where-Object { $_ -ne $null -and [string]$_ -ne '' } | ForEach-Object { "'" + [regex]::Replace([string]$_, '[\u0027\u2018-\u201B]', '$0$0') + "'" })
    if ($items.Count -eq 0) { return '$null' }
    return ($items -join ',')
}
