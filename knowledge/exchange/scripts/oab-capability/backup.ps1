# Gives the organization mailbox the capability to generate: backup
#
# What:    Saves the capabilities of the mailbox.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: nothing but the backup file in $BackupFolder
# Risk:    none
# -Apply is accepted, so that all files of a plan are called alike; it makes no difference here.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$OabName = 'Default Offline Address Book'
$Generator = $null
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup

try {
    Set-ADServerSettings -ViewEntireForest $true
    $name = [string]$Generator
    # an address book without a setting uses the mailbox that Setup made
    if ($name -eq '') { $name = 'SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}' }
    $mailbox = Get-Mailbox -Arbitration -Identity $name -ErrorAction Stop
    $now = @($mailbox.PersistedCapabilities | Where-Object { $_ } | ForEach-Object { [string]$_ })
    $has = [string](@($now | Where-Object { $_ -like '*OABGen' }).Count -gt 0)
    Save-Backup 'oab-capability' $name @{ Name = [string]$mailbox.Name; OABGen = $has; Capabilities = $now }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
