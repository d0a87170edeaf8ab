# Gives the file type .lzx back to /OAB: check afterwards
#
# What:    Reads the entry.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: nothing
# Risk:    none
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Result, Assert-Machine

try {
    Assert-Machine $Server
    Import-Module WebAdministration
    $site = 'Exchange Back End'
    if ($ExchangeVersion -eq '2010') { $site = 'Default Web Site' }
    $path = 'IIS:\Sites\' + $site + '\OAB'
    $location = $site + '/OAB'
    $filter = 'system.webServer/staticContent'
    $now = @(Get-WebConfigurationProperty -PSPath $path -Filter ($filter + "/mimeMap[@fileExtension='.lzx']") -Name mimeType | Where-Object { $_ })
    # depending on the version of IIS it comes as text or as an object that holds the text
    $now = @($now | ForEach-Object { if ($_ -is [string]) { $_ } else { [string]$_.Value } } | Where-Object { $_ })
    $state = 'FAIL'
    if ($now.Count -gt 0) { $state = 'PASS' }
    Write-Output ($state + '  /OAB of ' + $site + ' on ' + $Server + ': .lzx is ' + (Format-Value $now))
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
