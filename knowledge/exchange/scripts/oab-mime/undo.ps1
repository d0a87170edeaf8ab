# Gives the file type .lzx back to /OAB: way back
#
# What:    Removes the entry again if there was none when the backup was made.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: one entry of the file types of /OAB in the configuration of IIS
# Risk:    small. IIS takes it over at once; nothing restarts.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Get-BackupFile, Read-Backup, Show-Undo, Assert-Machine

try {
    $saved = Read-Backup 'oab-mime' $Server
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
    if (-not $saved.ContainsKey('MimeTypes')) { throw 'The backup holds no file type.' }
    $old = @($saved['MimeTypes'] | Where-Object { $_ } | ForEach-Object { [string]$_ })
    $command = 'Remove-WebConfigurationProperty -PSPath ' + (Get-Quoted 'IIS:\') + ' -Location ' + (Get-Quoted $location) + " -Filter '" + $filter + "' -Name '.' -AtElement @{fileExtension='.lzx'}"
    Show-Undo ('/OAB of ' + $site + ' on ' + $Server) 'File type .lzx' $now $old $command
    if (Test-Same $now $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    if ($old.Count -gt 0) { throw 'The backup holds a file type, but the one of now was not set by this case.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    Remove-WebConfigurationProperty -PSPath 'IIS:\' -Location $location -Filter $filter -Name '.' -AtElement @{fileExtension='.lzx'}
    Write-Output 'Done: the entry is gone again.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
