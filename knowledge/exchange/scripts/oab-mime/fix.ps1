# Gives the file type .lzx back to /OAB
#
# What:    Adds the file type .lzx (application/octet-stream) to /OAB: Default Web Site on 2010, Exchange Back End on 2013 and later.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: one entry of the file types of /OAB in the configuration of IIS
# Risk:    small. IIS takes it over at once; nothing restarts.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup, Assert-Machine

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
    $command = 'Add-WebConfigurationProperty -PSPath ' + (Get-Quoted 'IIS:\') + ' -Location ' + (Get-Quoted $location) + " -Filter '" + $filter + "' -Name '.' -Value @{fileExtension='.lzx';mimeType='application/octet-stream'}"
    Show-Change ('/OAB of ' + $site + ' on ' + $Server) 'File type .lzx' $now $null 'application/octet-stream' $command
    $decision = Get-Decision $now $null 'application/octet-stream'
    if ($decision -eq 'done') { Write-Output 'Nothing to do: the file type is there.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-mime' $Server
    Add-WebConfigurationProperty -PSPath 'IIS:\' -Location $location -Filter $filter -Name '.' -Value @{fileExtension='.lzx';mimeType='application/octet-stream'}
    Write-Output 'Done.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
