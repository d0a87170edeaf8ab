# Switches shadow distribution of an address book off: way back
#
# What:    Puts the saved setting back.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: ShadowMailboxDistributionEnabled of this one address book
# Risk:    medium in organizations with several sites: all sites then load the files from the one generating mailbox.
# Without -Apply it only shows what would happen.
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
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Get-BackupFile, Read-Backup, Show-Undo

try {
    $saved = Read-Backup 'oab-shadow-off' $OabGuid
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = [string]$oab.ShadowMailboxDistributionEnabled
    $old = [string]$saved['Shadow']
    if ($old -ne 'True' -and $old -ne 'False') { throw ('The backup holds no readable value: ' + $old) }
    $command = 'Set-OfflineAddressBook -Identity ' + (Get-Quoted $OabGuid) + ' -ShadowMailboxDistributionEnabled $' + $old.ToLower()
    Show-Undo $OabName 'ShadowMailboxDistributionEnabled' $now $old $command
    if (Test-Same $now $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    Set-OfflineAddressBook -Identity $OabGuid -ShadowMailboxDistributionEnabled ($old -eq 'True') -ErrorAction Stop
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
