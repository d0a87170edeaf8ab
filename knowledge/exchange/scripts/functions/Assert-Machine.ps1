# Stops on any other machine: services, IIS and files are changed where the script runs.
function Assert-Machine($Name) {
    $short = ([string]$Name -split '\.')[0]
    if ($short.Length -gt 15) { $short = $short.Substring(0, 15) }
    if ($env:COMPUTERNAME -ne $short) { throw ('This script is for ' + $Name + ', but this machine is ' + $env:COMPUTERNAME + '. Run it there.') }
}
