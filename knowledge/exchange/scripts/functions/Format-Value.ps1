# One line of text for a value or a list; nothing at all reads (empty).
function Format-Value($Value) {
    $items = @($Value | Where-Object { $_ -ne $null -and [string]$_ -ne '' } | ForEach-Object { [string]$_ })
    if ($items.Count -eq 0) { return '(empty)' }
    return ($items -join ', ')
}
