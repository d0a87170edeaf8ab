# Makes an address book the default one: way back
#
# What:    Makes the saved address book the default again.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: which address book is the default of the organization
# Risk:    medium. Everybody without an own assignment loads this address book in full once: plan for the load on slow lines.
# Without -Apply it only shows what would happen.
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
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Get-BackupFile, Read-Backup, Show-Undo

try {
    $saved = Read-Backup 'oab-default' $OabGuid
    $books = @(Get-OfflineAddressBook -ErrorAction Stop)
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = [string]$oab.IsDefault
    $defaults = @($books | Where-Object { [string]$_.IsDefault -eq 'True' } | ForEach-Object { [string]$_.Guid })
    $old = @($saved['Defaults'] | Where-Object { $_ } | ForEach-Object { [string]$_ })
    if ($old.Count -gt 1) { throw ('The backup holds more than one default: ' + (Format-Value $old)) }
    $command = 'Set-OfflineAddressBook -Identity ' + (Get-Quoted $OabGuid) + ' -IsDefault $false'
    if ($old.Count -eq 1) { $command = 'Set-OfflineAddressBook -Identity ' + (Get-Quoted $old) + ' -IsDefault $true' }
    Show-Undo 'Organization' 'Default address book' $defaults $old $command
    if (Test-Same $defaults $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    if ($old.Count -eq 1) { Set-OfflineAddressBook -Identity $old[0] -IsDefault $true -ErrorAction Stop }
    else { Set-OfflineAddressBook -Identity $OabGuid -IsDefault $false -ErrorAction Stop }
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
