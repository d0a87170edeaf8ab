# Gives the file type .lzx back to /OAB: backup
#
# What:    Saves the entry as it is now.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: nothing but the backup file in $BackupFolder
# Risk:    none
# -Apply is accepted, so that all files of a plan are called alike; it makes no difference here.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup, Assert-Machine

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
    Save-Backup 'oab-mime' $Server @{ Site = $site; MimeTypes = $now }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
