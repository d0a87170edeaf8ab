# Prints one value that goes back to what the backup holds.
function Show-Undo($Object, $Property, $Now, $Saved, $Command) {
    Write-Output ('Object:   ' + $Object)
    Write-Output ('Property: ' + $Property)
    Write-Output ('Now:      ' + (Format-Value $Now))
    Write-Output ('Saved:    ' + (Format-Value $Saved))
    Write-Output ('Command:  ' + $Command)
}
