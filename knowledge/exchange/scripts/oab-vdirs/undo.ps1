# Adds servers to the distribution list of an address book: way back
#
# What:    Puts the saved distribution list back.
# Where:   the Exchange Management Shell, started with 'Run as administrator' on an Exchange 2010 server
# Account: member of Organization Management
# Changes: the distribution list of this one address book
# Risk:    small. Nothing is removed. Users notice nothing; the files are copied to the server.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2010'
$OabName = 'Default Offline Address Book'
$OabGuid = '00000000-0000-0000-0000-000000000000'
$Servers = @('EX02')
$OldVirtualDirectories = @('EX01')
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Get-BackupFile, Read-Backup, Show-Undo

try {
    $saved = Read-Backup 'oab-vdirs' $OabGuid
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = @($oab.VirtualDirectories | Where-Object { $_ } | ForEach-Object { [string]$_ })
    $old = @($saved['VirtualDirectories'] | Where-Object { $_ } | ForEach-Object { [string]$_ })
    $command = 'Set-OfflineAddressBook -Identity ' + (Get-Quoted $OabGuid) + ' -VirtualDirectories ' + (Get-Quoted $old)
    Show-Undo $OabName 'VirtualDirectories' $now $old $command
    if (Test-Same $now $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    $gone = ''
    foreach ($directory in $old) {
        try { $null = Get-OabVirtualDirectory -Identity $directory -ADPropertiesOnly -ErrorAction Stop }
        catch { $gone = 'The saved list names a directory that no longer exists, so it can not be set again: ' + $directory }
    }
    if ($gone -ne '') { Write-Output ('Note: ' + $gone) }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    if ($gone -ne '') { throw $gone }
    if ($old.Count -eq 0) { Set-OfflineAddressBook -Identity $OabGuid -VirtualDirectories $null -ErrorAction Stop }
    else { Set-OfflineAddressBook -Identity $OabGuid -VirtualDirectories $old -ErrorAction Stop }
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
