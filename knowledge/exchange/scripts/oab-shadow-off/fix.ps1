# Switches shadow distribution of an address book off
#
# What:    Sets ShadowMailboxDistributionEnabled of one offline address book to $false.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: ShadowMailboxDistributionEnabled of this one address book
# Risk:    medium in organizations with several sites: all sites then load the files from the one generating mailbox.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$OabName = 'Default Offline Address Book'
$OabGuid = '00000000-0000-0000-0000-000000000000'
$OldShadow = $true
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup

try {
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = [string]$oab.ShadowMailboxDistributionEnabled
    $command = 'Set-OfflineAddressBook -Identity ' + (Get-Quoted $OabGuid) + ' -ShadowMailboxDistributionEnabled $false'
    Show-Change $OabName 'ShadowMailboxDistributionEnabled' $now $OldShadow 'False' $command
    $decision = Get-Decision $now $OldShadow 'False'
    if ($decision -eq 'done') { Write-Output 'Nothing to do: the new value is there.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-shadow-off' $OabGuid
    Set-OfflineAddressBook -Identity $OabGuid -ShadowMailboxDistributionEnabled $false -ErrorAction Stop
    Write-Output 'Done.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
