param([switch]$Apply)
# exmedic: values
$BackupFolder = 'C:\ExMedicBackup\sample'
$ExchangeVersion = '2016'
$Database = 'DB01'
# exmedic: end of values
$file = $BackupFolder + '\sample.xml'
try {
    $book = Get-OfflineAddressBook -Identity 'Book' -ErrorAction Stop
    $database = Get-MailboxDatabase -Identity $Database -ErrorAction Stop
    $done = ([string]$book.ShadowMailboxDistributionEnabled -eq 'False' -and [string]$database.OfflineAddressBook -ne '')
    $saved = Import-Clixml -Path $file
    if (-not $Apply) { Write-Output 'Plan only.'; exit 0 }
    if ([string]$saved.Book -eq '') { Set-MailboxDatabase -Identity $Database -OfflineAddressBook $null -ErrorAction Stop }
    Set-OfflineAddressBook -Identity 'Book' -ShadowMailboxDistributionEnabled ([string]$saved.Shadow -eq 'True') -ErrorAction Stop
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
