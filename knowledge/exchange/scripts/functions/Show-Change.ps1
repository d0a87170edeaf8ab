# Prints one change before it is made. The command stands there as it will run.
function Show-Change($Object, $Property, $Now, $Diagnosed, $New, $Command) {
    Write-Output ('Object:       ' + $Object)
    Write-Output ('Property:     ' + $Property)
    Write-Output ('Now:          ' + (Format-Value $Now))
    Write-Output ('At diagnosis: ' + (Format-Value $Diagnosed))
    Write-Output ('New:          ' + (Format-Value $New))
    Write-Output ('Command:      ' + $Command)
}
