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
    if (Test-Path -LiteralPath $file) { throw 'There is already a backup.' }
    New-Item -ItemType Directory -Path $BackupFolder -Force | Out-Null
    $saved = New-Object PSObject -Property @{ Shadow = [string]$book.ShadowMailboxDistributionEnabled; Book = [string]$database.OfflineAddressBook }
    $saved | Export-Clixml -Path $file
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
