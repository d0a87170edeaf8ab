# Makes an address book the default one
#
# What:    Sets IsDefault of one offline address book. The one that was the default loses it.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: which address book is the default of the organization
# Risk:    medium. Everybody without an own assignment loads this address book in full once: plan for the load on slow lines.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$OabName = 'Default Offline Address Book'
$OabGuid = '00000000-0000-0000-0000-000000000000'
$OldDefault = $false
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup

try {
    $books = @(Get-OfflineAddressBook -ErrorAction Stop)
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = [string]$oab.IsDefault
    $defaults = @($books | Where-Object { [string]$_.IsDefault -eq 'True' } | ForEach-Object { [string]$_.Guid })
    $command = 'Set-OfflineAddressBook -Identity ' + (Get-Quoted $OabGuid) + ' -IsDefault $true'
    Show-Change $OabName 'IsDefault' $now $OldDefault 'True' $command
    Write-Output ('Default now:  ' + (Format-Value $defaults))
    $decision = Get-Decision $now $OldDefault 'True'
    if ($decision -eq 'done') { Write-Output 'Nothing to do: it is the default already.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-default' $OabGuid
    Set-OfflineAddressBook -Identity $OabGuid -IsDefault $true -ErrorAction Stop
    Write-Output 'Done.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
