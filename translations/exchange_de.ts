<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>exchange</name>
    <message>
        <source>The certificate of {server} expired on {tls.expires}</source>
        <translation>Das Zertifikat von {server} ist am {tls.expires} abgelaufen</translation>
    </message>
    <message>
        <source>The identity card of the mail server is out of date, so Outlook refuses it.</source>
        <translation>Der Ausweis des Mailservers ist abgelaufen, deshalb lehnt Outlook ihn ab.</translation>
    </message>
    <message>
        <source>Every certificate ends on a fixed day. After it clients break off the connection or show a warning; downloads in the background stop without one.</source>
        <translation>Jedes Zertifikat endet an einem festen Tag. Danach brechen Clients die Verbindung ab oder warnen; Downloads im Hintergrund bleiben ohne Meldung stehen.</translation>
    </message>
    <message>
        <source>All clients that come to this server stay cut off until a valid certificate takes over.</source>
        <translation>Alle Clients, die zu diesem Server kommen, bleiben abgeschnitten, bis ein gültiges Zertifikat übernimmt.</translation>
    </message>
    <message>
        <source>Note the date in the calendar of two people, 30 days ahead.</source>
        <translation>Tragen Sie das Datum bei zwei Personen in den Kalender ein, 30 Tage im Voraus.</translation>
    </message>
    <message>
        <source>No valid certificate with its private key is installed on any server.</source>
        <translation>Auf keinem Server ist ein gültiges Zertifikat mit privatem Schlüssel installiert.</translation>
    </message>
    <message>
        <source>A certificate authority in the chain of {server} has expired</source>
        <translation>Eine Zertifizierungsstelle in der Kette von {server} ist abgelaufen</translation>
    </message>
    <message>
        <source>The authority that vouches for the mail server is itself out of date.</source>
        <translation>Die Stelle, die für den Mailserver bürgt, ist selbst abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s own certificate is in date, but one above it is not. Windows may find another way by itself; phones and devices often can&apos;t.</source>
        <translation>Das Zertifikat des Servers ist gültig, eines darüber nicht. Windows findet vielleicht selbst einen anderen Weg; Telefone und Geräte oft nicht.</translation>
    </message>
    <message>
        <source>Some clients connect and others don&apos;t, and it looks random.</source>
        <translation>Manche Clients verbinden sich, andere nicht, und es sieht zufällig aus.</translation>
    </message>
    <message>
        <source>When a certificate is renewed, install the authority&apos;s present intermediate certificates with it.</source>
        <translation>Installieren Sie beim Erneuern eines Zertifikats auch die aktuellen Zwischenzertifikate der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The authority has no valid intermediate certificate for this server certificate.</source>
        <translation>Die Zertifizierungsstelle hat kein gültiges Zwischenzertifikat für dieses Serverzertifikat.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet</source>
        <translation>Das Zertifikat von {server} ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The new identity card of the mail server counts only from a later day.</source>
        <translation>Der neue Ausweis des Mailservers gilt erst ab einem späteren Tag.</translation>
    </message>
    <message>
        <source>The first day of the certificate lies in the future, or the clock of this PC is wrong. Look at the clock first.</source>
        <translation>Der erste Tag des Zertifikats liegt in der Zukunft, oder die Uhr dieses PCs geht falsch. Sehen Sie zuerst nach der Uhr.</translation>
    </message>
    <message>
        <source>Clients refuse the server until that day.</source>
        <translation>Clients lehnen den Server bis zu diesem Tag ab.</translation>
    </message>
    <message>
        <source>Assign a new certificate to IIS only after its first day.</source>
        <translation>Weisen Sie IIS ein neues Zertifikat erst nach dessen erstem Tag zu.</translation>
    </message>
    <message>
        <source>The clock of this PC and of the server differ by more than five minutes.</source>
        <translation>Die Uhren dieses PCs und des Servers weichen um mehr als fünf Minuten voneinander ab.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not made out for {namespace}</source>
        <translation>Das Zertifikat von {server} ist nicht auf {namespace} ausgestellt</translation>
    </message>
    <message>
        <source>The mail server shows an identity card with another name on it.</source>
        <translation>Der Mailserver zeigt einen Ausweis, auf dem ein anderer Name steht.</translation>
    </message>
    <message>
        <source>Clients compare the name they dialled with the names in the certificate. Here the clients&apos; name is missing, so they warn or break off.</source>
        <translation>Clients vergleichen den angewählten Namen mit den Namen im Zertifikat. Hier fehlt der Name der Clients, deshalb warnen sie oder brechen ab.</translation>
    </message>
    <message>
        <source>Warnings teach users to click them away; background downloads just stop.</source>
        <translation>Warnungen gewöhnen Benutzer daran, sie wegzuklicken; Downloads im Hintergrund bleiben einfach stehen.</translation>
    </message>
    <message>
        <source>Order certificates with every name clients use, Autodiscover included.</source>
        <translation>Bestellen Sie Zertifikate mit jedem Namen, den Clients verwenden, auch mit dem für AutoErmittlung.</translation>
    </message>
    <message>
        <source>No installed certificate carries the clients&apos; name.</source>
        <translation>Kein installiertes Zertifikat trägt den Namen der Clients.</translation>
    </message>
    <message>
        <source>{server} does not send the certificate of the issuing authority</source>
        <translation>{server} sendet das Zertifikat der ausstellenden Zertifizierungsstelle nicht mit</translation>
    </message>
    <message>
        <source>The mail server shows its identity card, but not the paper that proves who issued it.</source>
        <translation>Der Mailserver zeigt seinen Ausweis, aber nicht das Papier, das belegt, wer ihn ausgestellt hat.</translation>
    </message>
    <message>
        <source>Windows can often fetch or remember the missing certificate. Phones, Macs and many devices can&apos;t and refuse the connection.</source>
        <translation>Windows kann das fehlende Zertifikat oft laden oder hat es noch. Telefone, Macs und viele Geräte können das nicht und lehnen ab.</translation>
    </message>
    <message>
        <source>Windows Outlook may work while other clients fail. For Windows alone this is no proof of a fault.</source>
        <translation>Outlook unter Windows läuft vielleicht, andere Clients scheitern. Für Windows allein ist das kein Beweis eines Fehlers.</translation>
    </message>
    <message>
        <source>Import certificates as a file that holds the chain.</source>
        <translation>Importieren Sie Zertifikate als Datei, die die ganze Kette enthält.</translation>
    </message>
    <message>
        <source>The issuing certificate is installed on the server and still not sent.</source>
        <translation>Das Zertifikat des Ausstellers ist auf dem Server installiert und wird trotzdem nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate of {server} comes from an authority that this PC does not trust</source>
        <translation>Das Zertifikat von {server} stammt von einer Stelle, der dieser PC nicht vertraut</translation>
    </message>
    <message>
        <source>The mail server&apos;s identity card was issued by an office that the PCs do not know.</source>
        <translation>Den Ausweis des Mailservers hat eine Stelle ausgestellt, die die PCs nicht kennen.</translation>
    </message>
    <message>
        <source>The chain ends at a root that is not in the trusted list used for this check. An internal authority is fine for domain PCs, not for others.</source>
        <translation>Die Kette endet bei einer Stammzertifizierungsstelle, die nicht in der Vertrauensliste dieser Prüfung steht. Eine interne Stelle genügt für Domänen-PCs, für andere nicht.</translation>
    </message>
    <message>
        <source>PCs outside the domain refuse the server.</source>
        <translation>PCs außerhalb der Domäne lehnen den Server ab.</translation>
    </message>
    <message>
        <source>Use a public certificate for names that clients outside the domain use.</source>
        <translation>Verwenden Sie ein öffentliches Zertifikat für Namen, die Clients außerhalb der Domäne verwenden.</translation>
    </message>
    <message>
        <source>The root belongs to the company and must be handed out to clients by policy.</source>
        <translation>Das Stammzertifikat gehört der Firma und muss per Gruppenrichtlinie an die Clients verteilt werden.</translation>
    </message>
    <message>
        <source>{server} shows a self-signed certificate</source>
        <translation>{server} zeigt ein selbstsigniertes Zertifikat</translation>
    </message>
    <message>
        <source>The mail server vouches only for itself; clients do not accept that.</source>
        <translation>Der Mailserver bürgt nur für sich selbst; Clients akzeptieren das nicht.</translation>
    </message>
    <message>
        <source>Setup makes a self-signed certificate for traffic between servers. IIS uses it until a real one is assigned.</source>
        <translation>Das Setup erstellt ein selbstsigniertes Zertifikat für den Verkehr zwischen Servern. IIS verwendet es, bis ein richtiges zugewiesen ist.</translation>
    </message>
    <message>
        <source>Clients warn or break off.</source>
        <translation>Clients warnen oder brechen ab.</translation>
    </message>
    <message>
        <source>After installing a server, assign the clients&apos; certificate to IIS before it joins the load balancer.</source>
        <translation>Weisen Sie IIS nach der Installation eines Servers das Zertifikat der Clients zu, bevor er in den Lastenausgleich kommt.</translation>
    </message>
    <message>
        <source>No certificate of a trusted authority is installed on the server.</source>
        <translation>Auf dem Server ist kein Zertifikat einer vertrauenswürdigen Zertifizierungsstelle installiert.</translation>
    </message>
    <message>
        <source>The certificate of {server} uses a weak signature or key</source>
        <translation>Das Zertifikat von {server} hat eine schwache Signatur oder einen schwachen Schlüssel</translation>
    </message>
    <message>
        <source>The mail server&apos;s identity card can be forged; current clients refuse it.</source>
        <translation>Der Ausweis des Mailservers lässt sich fälschen; aktuelle Clients lehnen ihn ab.</translation>
    </message>
    <message>
        <source>SHA-1 signatures and RSA keys under 2048 bits are no longer accepted by current Windows and Outlook.</source>
        <translation>Aktuelle Versionen von Windows und Outlook akzeptieren keine SHA-1-Signaturen und keine RSA-Schlüssel unter 2048 Bit mehr.</translation>
    </message>
    <message>
        <source>Clients refuse the server after an update, all at once.</source>
        <translation>Clients lehnen den Server nach einem Update ab, alle auf einmal.</translation>
    </message>
    <message>
        <source>Order certificates with SHA-256 and at least 2048 bits.</source>
        <translation>Bestellen Sie Zertifikate mit SHA-256 und mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>The internal authority itself signs with SHA-1.</source>
        <translation>Die interne Zertifizierungsstelle signiert selbst mit SHA-1.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not made for servers</source>
        <translation>Das Zertifikat von {server} ist nicht für Server ausgestellt</translation>
    </message>
    <message>
        <source>The mail server shows a paper that was issued for another purpose.</source>
        <translation>Der Mailserver zeigt ein Papier, das für einen anderen Zweck ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The certificate lists its purposes, and &apos;Server Authentication&apos; is not among them. Clients refuse it.</source>
        <translation>Das Zertifikat nennt seine Zwecke, und „Serverauthentifizierung“ ist nicht darunter. Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>No client connects securely to this server.</source>
        <translation>Kein Client verbindet sich sicher mit diesem Server.</translation>
    </message>
    <message>
        <source>Use the authority&apos;s web server template.</source>
        <translation>Verwenden Sie die Zertifikatvorlage „Webserver“ der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The internal authority has no template for servers.</source>
        <translation>Die interne Zertifizierungsstelle hat keine Vorlage für Server.</translation>
    </message>
    <message>
        <source>{server} sends its certificates in the wrong order</source>
        <translation>{server} sendet seine Zertifikate in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>The mail server hands over its papers mixed up; some devices give up sorting them.</source>
        <translation>Der Mailserver übergibt seine Papiere durcheinander; manche Geräte geben beim Sortieren auf.</translation>
    </message>
    <message>
        <source>Each certificate should be followed by the one that issued it. Windows sorts by itself, some devices and older clients don&apos;t.</source>
        <translation>Auf jedes Zertifikat soll das seines Ausstellers folgen. Windows sortiert selbst, manche Geräte und ältere Clients nicht.</translation>
    </message>
    <message>
        <source>Outlook on Windows works, other clients may fail.</source>
        <translation>Outlook unter Windows läuft, andere Clients scheitern vielleicht.</translation>
    </message>
    <message>
        <source>Build certificate files for devices as: server first, then each issuer.</source>
        <translation>Bauen Sie Zertifikatdateien für Geräte so: zuerst der Server, dann jeder Aussteller.</translation>
    </message>
    <message>
        <source>The order comes from a device whose settings you can&apos;t change.</source>
        <translation>Die Reihenfolge kommt von einem Gerät, dessen Einstellungen Sie nicht ändern können.</translation>
    </message>
    <message>
        <source>The load balancer shows a bad certificate for {name}</source>
        <translation>Der Lastenausgleich zeigt für {name} ein schlechtes Zertifikat</translation>
    </message>
    <message>
        <source>The mail servers are in order; the device in front of them shows a bad identity card.</source>
        <translation>Die Mailserver sind in Ordnung; das Gerät davor zeigt einen schlechten Ausweis.</translation>
    </message>
    <message>
        <source>Asked directly, every server shows a good certificate. Asked through the name, another one comes, and clients refuse it.</source>
        <translation>Direkt gefragt zeigt jeder Server ein gutes Zertifikat. Über den Namen gefragt kommt ein anderes, und Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>Everyone who comes through the name is cut off.</source>
        <translation>Alle, die über den Namen kommen, sind abgeschnitten.</translation>
    </message>
    <message>
        <source>Renew the certificate on the load balancer and on the servers on the same day.</source>
        <translation>Erneuern Sie das Zertifikat auf dem Lastenausgleich und auf den Servern am selben Tag.</translation>
    </message>
    <message>
        <source>Nobody knows which device answers for the name.</source>
        <translation>Niemand weiß, welches Gerät für den Namen antwortet.</translation>
    </message>
    <message>
        <source>The device in front of {name} uses another certificate than the servers</source>
        <translation>Das Gerät vor {name} verwendet ein anderes Zertifikat als die Server</translation>
    </message>
    <message>
        <source>A device opens the encrypted traffic with its own identity card. Microsoft&apos;s Extended Protection breaks with that.</source>
        <translation>Ein Gerät öffnet den verschlüsselten Verkehr mit seinem eigenen Ausweis. Der erweiterte Schutz von Microsoft scheitert daran.</translation>
    </message>
    <message>
        <source>The certificate is trusted, so plain clients work. Extended Protection ties the sign-in to the server&apos;s own certificate and refuses it.</source>
        <translation>Dem Zertifikat wird vertraut, einfache Clients laufen also. Der erweiterte Schutz bindet die Anmeldung an das Zertifikat des Servers und lehnt sie ab.</translation>
    </message>
    <message>
        <source>Sign-in loops as soon as Extended Protection is required.</source>
        <translation>Die Anmeldung dreht sich im Kreis, sobald der erweiterte Schutz verlangt wird.</translation>
    </message>
    <message>
        <source>Use the same certificate on the device and on every server.</source>
        <translation>Verwenden Sie auf dem Gerät und auf jedem Server dasselbe Zertifikat.</translation>
    </message>
    <message>
        <source>The device can&apos;t hold the servers&apos; certificate.</source>
        <translation>Das Gerät kann das Zertifikat der Server nicht aufnehmen.</translation>
    </message>
    <message>
        <source>No usable address book is assigned to {mailbox}: {oab.assignment.level}</source>
        <translation>{mailbox} ist kein brauchbares Adressbuch zugewiesen: {oab.assignment.level}</translation>
    </message>
    <message>
        <source>The system does not know which address book this user should get.</source>
        <translation>Das System weiß nicht, welches Adressbuch dieser Benutzer bekommen soll.</translation>
    </message>
    <message>
        <source>Exchange looks at the mailbox, then its address book policy, then the database, then the default. The first entry it finds no longer exists, or there is none.</source>
        <translation>Exchange sieht im Postfach nach, dann in dessen Adressbuchrichtlinie, dann in der Datenbank, dann beim Standard. Der erste Eintrag, der gefunden wird, besteht nicht mehr, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>Every user with this assignment gets no address book, and Outlook says that an object was not found.</source>
        <translation>Alle Benutzer mit dieser Zuweisung bekommen kein Adressbuch, und Outlook meldet, dass ein Objekt nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>Before an address book is removed, look which databases, policies and mailboxes name it.</source>
        <translation>Sehen Sie vor dem Entfernen eines Adressbuchs nach, welche Datenbanken, Richtlinien und Postfächer es nennen.</translation>
    </message>
    <message>
        <source>The entry points to an object in another forest.</source>
        <translation>Der Eintrag zeigt auf ein Objekt in einer anderen Gesamtstruktur.</translation>
    </message>
    <message>
        <source>Nothing generates the address book {oab.name}: {oab.generation}</source>
        <translation>Niemand generiert das Adressbuch {oab.name}: {oab.generation}</translation>
    </message>
    <message>
        <source>The mailbox that builds the address book is out of order, so no new address book is made.</source>
        <translation>Das Postfach, das das Adressbuch erstellt, ist außer Betrieb; es entsteht kein neues Adressbuch.</translation>
    </message>
    <message>
        <source>Since 2013 an organization mailbox builds the files every eight hours. Without it, or with its database offline, the files age and then disappear.</source>
        <translation>Seit 2013 erstellt ein Organisationspostfach die Dateien alle acht Stunden. Fehlt es oder ist seine Datenbank offline, veralten die Dateien und verschwinden dann.</translation>
    </message>
    <message>
        <source>Users keep an old address book; new colleagues and new addresses stay unknown to Outlook.</source>
        <translation>Benutzer behalten ein altes Adressbuch; neue Kollegen und neue Adressen bleiben Outlook unbekannt.</translation>
    </message>
    <message>
        <source>Move arbitration mailboxes before a server is removed. Watch the age of oab.xml.</source>
        <translation>Verschieben Sie Vermittlungspostfächer, bevor ein Server entfernt wird. Überwachen Sie das Alter von oab.xml.</translation>
    </message>
    <message>
        <source>The account of the arbitration mailbox is gone from Active Directory; Setup /PrepareAD is needed.</source>
        <translation>Das Konto des Vermittlungspostfachs fehlt in Active Directory; Setup /PrepareAD ist nötig.</translation>
    </message>
    <message>
        <source>The settings of {oab.name} keep servers from handing it out</source>
        <translation>Die Einstellungen von {oab.name} hindern die Server daran, es auszuliefern</translation>
    </message>
    <message>
        <source>The address book exists, but no server has the order to hand it out.</source>
        <translation>Das Adressbuch besteht, aber kein Server hat den Auftrag, es auszuliefern.</translation>
    </message>
    <message>
        <source>Since 2013 every server can hand out every address book. Old settings forbid that here: no server is named, the named ones are gone, or the shadow copy keeps failing.</source>
        <translation>Seit 2013 kann jeder Server jedes Adressbuch ausliefern. Alte Einstellungen verbieten es hier: Kein Server ist genannt, die genannten gibt es nicht mehr, oder die Schattenkopie scheitert immer wieder.</translation>
    </message>
    <message>
        <source>Outlook gets no address for the download, or one that leads nowhere.</source>
        <translation>Outlook bekommt keine Adresse für den Download oder eine, die ins Leere führt.</translation>
    </message>
    <message>
        <source>Leave VirtualDirectories empty and GlobalWebDistributionEnabled on.</source>
        <translation>Lassen Sie VirtualDirectories leer und GlobalWebDistributionEnabled eingeschaltet.</translation>
    </message>
    <message>
        <source>Exchange 2013 older than CU7: install the current CU first.</source>
        <translation>Exchange 2013 älter als CU7: Installieren Sie zuerst das aktuelle CU.</translation>
    </message>
    <message>
        <source>{server} does not hold the address book {oab.name}</source>
        <translation>{server} hat das Adressbuch {oab.name} nicht</translation>
    </message>
    <message>
        <source>One of the mail servers never got the address book. Users whose download reaches that server fail.</source>
        <translation>Einer der Mailserver hat das Adressbuch nie bekommen. Benutzer, deren Download bei diesem Server landet, scheitern.</translation>
    </message>
    <message>
        <source>Exchange 2010 copies the files to every Client Access server in the distribution list. This server is not in the list, or its copy service does not run.</source>
        <translation>Exchange 2010 kopiert die Dateien auf jeden Clientzugriffsserver der Verteilungsliste. Dieser Server steht nicht darin, oder sein Kopierdienst läuft nicht.</translation>
    </message>
    <message>
        <source>Downloads fail at random, depending on which server the load balancer picks.</source>
        <translation>Downloads scheitern zufällig, je nachdem, welchen Server der Lastenausgleich wählt.</translation>
    </message>
    <message>
        <source>After adding a Client Access server, add it to the distribution list of every address book.</source>
        <translation>Nehmen Sie einen neuen Clientzugriffsserver in die Verteilungsliste jedes Adressbuchs auf.</translation>
    </message>
    <message>
        <source>The share ExchangeOAB of the generating server can&apos;t be read.</source>
        <translation>Die Freigabe ExchangeOAB des generierenden Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The web server on {server} is set up so that it can&apos;t hand out /OAB</source>
        <translation>Der Webserver auf {server} ist so eingestellt, dass er /OAB nicht ausliefern kann</translation>
    </message>
    <message>
        <source>A setting of the web server keeps the address book from being handed out.</source>
        <translation>Eine Einstellung des Webservers verhindert, dass das Adressbuch ausgeliefert wird.</translation>
    </message>
    <message>
        <source>A redirect that was meant for the start page reaches /OAB as well, or the folder&apos;s configuration can&apos;t be read, or the file type .lzx is unknown.</source>
        <translation>Eine Umleitung für die Startseite trifft auch /OAB, oder die Konfiguration des Ordners ist nicht lesbar, oder der Dateityp .lzx ist unbekannt.</translation>
    </message>
    <message>
        <source>Every download from this server fails.</source>
        <translation>Jeder Download von diesem Server scheitert.</translation>
    </message>
    <message>
        <source>Set HTTP Redirect on the site only, then take it off each virtual directory with Microsoft&apos;s procedure.</source>
        <translation>Setzen Sie die HTTP-Umleitung nur auf der Website und nehmen Sie sie dann nach Microsofts Anleitung von jedem virtuellen Verzeichnis weg.</translation>
    </message>
    <message>
        <source>web.config is missing on 2013 or later and no server of the same build has a good one.</source>
        <translation>web.config fehlt auf 2013 oder neuer, und kein Server mit demselben Build hat eine gute.</translation>
    </message>
    <message>
        <source>Windows sign-in is switched off for /OAB on {server}</source>
        <translation>Die Windows-Anmeldung ist für /OAB auf {server} ausgeschaltet</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in that Outlook uses for the address book.</source>
        <translation>Der Mailserver nimmt die Anmeldung nicht mehr an, die Outlook für das Adressbuch verwendet.</translation>
    </message>
    <message>
        <source>Outlook&apos;s background download signs in with Windows authentication. The directory /OAB of this server does not offer it.</source>
        <translation>Der Hintergrunddownload von Outlook meldet sich mit Windows-Authentifizierung an. Das Verzeichnis /OAB dieses Servers bietet sie nicht an.</translation>
    </message>
    <message>
        <source>No PC can load the address book from this server.</source>
        <translation>Kein PC kann das Adressbuch von diesem Server laden.</translation>
    </message>
    <message>
        <source>Compare the settings of new servers with the default settings before they go live.</source>
        <translation>Vergleichen Sie die Einstellungen neuer Server mit den Standardeinstellungen, bevor sie in Betrieb gehen.</translation>
    </message>
    <message>
        <source>Windows authentication is on and Extended Protection is required while a device opens the encryption.</source>
        <translation>Windows-Authentifizierung ist eingeschaltet und der erweiterte Schutz wird verlangt, während ein Gerät die Verschlüsselung öffnet.</translation>
    </message>
    <message>
        <source>The application pool or component for /OAB on {server} is stopped</source>
        <translation>Der Anwendungspool oder die Komponente für /OAB auf {server} ist gestoppt</translation>
    </message>
    <message>
        <source>The part of the mail server that hands out the address book is switched off.</source>
        <translation>Der Teil des Mailservers, der das Adressbuch ausliefert, ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Requests for /OAB are served by the pool MSExchangeOABAppPool and the component OabProxy. One of them does not run, so the server answers 503.</source>
        <translation>Anfragen an /OAB bedienen der Pool MSExchangeOABAppPool und die Komponente OabProxy. Eines davon läuft nicht, deshalb antwortet der Server mit 503.</translation>
    </message>
    <message>
        <source>No download works over this server.</source>
        <translation>Über diesen Server gelingt kein Download.</translation>
    </message>
    <message>
        <source>End maintenance with the same requester that began it.</source>
        <translation>Beenden Sie die Wartung mit demselben Anforderer, der sie begonnen hat.</translation>
    </message>
    <message>
        <source>The pool stops again by itself: read the System log for WAS 5002 first.</source>
        <translation>Der Pool stoppt von selbst wieder: Lesen Sie zuerst im Systemprotokoll WAS 5002.</translation>
    </message>
    <message>
        <source>The device in front of {name} blocks or changes the download of the address book</source>
        <translation>Das Gerät vor {name} blockiert oder verändert den Download des Adressbuchs</translation>
    </message>
    <message>
        <source>The mail servers hand out the address book; a device in front of them does not let it through.</source>
        <translation>Die Mailserver liefern das Adressbuch aus; ein Gerät davor lässt es nicht durch.</translation>
    </message>
    <message>
        <source>Asked directly, every server delivers. Through the name the same request fails, or partial downloads, which Outlook needs, are cut off.</source>
        <translation>Direkt gefragt liefert jeder Server. Über den Namen scheitert dieselbe Anfrage, oder Teildownloads, die Outlook braucht, werden abgeschnitten.</translation>
    </message>
    <message>
        <source>Everyone who comes through this device gets no address book.</source>
        <translation>Alle, die über dieses Gerät kommen, bekommen kein Adressbuch.</translation>
    </message>
    <message>
        <source>Test /OAB with a partial request after each change of the device.</source>
        <translation>Testen Sie /OAB nach jeder Änderung am Gerät mit einer Teilanfrage.</translation>
    </message>
    <message>
        <source>The device belongs to a provider; give them the evidence of both requests.</source>
        <translation>Das Gerät gehört einem Anbieter; geben Sie ihm die Belege beider Anfragen.</translation>
    </message>
    <message>
        <source>The download queue of {pc} is full or switched off</source>
        <translation>Die Downloadwarteschlange von {pc} ist voll oder ausgeschaltet</translation>
    </message>
    <message>
        <source>This PC can&apos;t start new background downloads.</source>
        <translation>Dieser PC kann keine neuen Hintergrunddownloads beginnen.</translation>
    </message>
    <message>
        <source>Outlook hands the download to a Windows service with a queue of 60 jobs per user. Here the queue is full of old jobs, or the service is disabled.</source>
        <translation>Outlook übergibt den Download einem Windows-Dienst mit höchstens 60 Aufträgen je Benutzer. Hier ist die Schlange voll alter Aufträge, oder der Dienst ist deaktiviert.</translation>
    </message>
    <message>
        <source>This PC keeps an old address book; updates of Windows may wait as well.</source>
        <translation>Dieser PC behält ein altes Adressbuch; auch Windows-Updates warten vielleicht.</translation>
    </message>
    <message>
        <source>Look which program leaves its jobs behind.</source>
        <translation>Sehen Sie nach, welches Programm seine Aufträge liegen lässt.</translation>
    </message>
    <message>
        <source>A policy disables BITS: ask the owner of the policy.</source>
        <translation>Eine Richtlinie deaktiviert BITS: Fragen Sie den Besitzer der Richtlinie.</translation>
    </message>
    <message>
        <source>What is wrong with the certificate of {server}</source>
        <translation>Was am Zertifikat von {server} nicht stimmt</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Certificate of {server}</source>
        <translation>Zertifikat von {server}</translation>
    </message>
    <message>
        <source>Thumbprint shown by {server}</source>
        <translation>Fingerabdruck, den {server} zeigt</translation>
    </message>
    <message>
        <source>Subject shown by {server}</source>
        <translation>Antragsteller, den {server} zeigt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>What is wrong with the certificate of {name}</source>
        <translation>Was am Zertifikat von {name} nicht stimmt</translation>
    </message>
    <message>
        <source>Certificate of {name}</source>
        <translation>Zertifikat von {name}</translation>
    </message>
    <message>
        <source>Thumbprint shown by {name}</source>
        <translation>Fingerabdruck, den {name} zeigt</translation>
    </message>
    <message>
        <source>Certificate to use instead</source>
        <translation>Zertifikat, das übernehmen soll</translation>
    </message>
    <message>
        <source>Which certificate on {server} shall IIS use instead? Give its thumbprint.</source>
        <translation>Welches Zertifikat auf {server} soll IIS stattdessen verwenden? Geben Sie den Fingerabdruck an.</translation>
    </message>
    <message>
        <source>Only a certificate that is installed with its private key, valid, trusted and issued for the clients&apos; name may take over.</source>
        <translation>Nur ein Zertifikat, das mit privatem Schlüssel installiert, gültig, vertrauenswürdig und auf den Namen der Clients ausgestellt ist, darf übernehmen.</translation>
    </message>
    <message>
        <source>Exchange Management Shell: Get-ExchangeCertificate -Server {server} | Format-List Thumbprint,Subject,CertificateDomains,NotAfter,Status,Services</source>
        <translation>Exchange-Verwaltungsshell: Get-ExchangeCertificate -Server {server} | Format-List Thumbprint,Subject,CertificateDomains,NotAfter,Status,Services</translation>
    </message>
    <message>
        <source>The Exchange servers of the organization</source>
        <translation>Die Exchange-Server der Organisation</translation>
    </message>
    <message>
        <source>The offline address books</source>
        <translation>Die Offlineadressbücher</translation>
    </message>
    <message>
        <source>The address book of the mailbox</source>
        <translation>Das Adressbuch des Postfachs</translation>
    </message>
    <message>
        <source>The address books of the databases</source>
        <translation>Die Adressbücher der Datenbanken</translation>
    </message>
    <message>
        <source>The address book policies</source>
        <translation>Die Adressbuchrichtlinien</translation>
    </message>
    <message>
        <source>The organization mailboxes</source>
        <translation>Die Organisationspostfächer</translation>
    </message>
    <message>
        <source>Where the databases are mounted</source>
        <translation>Wo die Datenbanken eingebunden sind</translation>
    </message>
    <message>
        <source>The virtual directory /OAB of {server}</source>
        <translation>Das virtuelle Verzeichnis /OAB von {server}</translation>
    </message>
    <message>
        <source>The file distribution service of {server}</source>
        <translation>Der Dateiverteilungsdienst von {server}</translation>
    </message>
    <message>
        <source>The application pool of /OAB on {server}</source>
        <translation>Der Anwendungspool von /OAB auf {server}</translation>
    </message>
    <message>
        <source>The component OabProxy of {server}</source>
        <translation>Die Komponente OabProxy von {server}</translation>
    </message>
    <message>
        <source>The maintenance state of {server}</source>
        <translation>Der Wartungszustand von {server}</translation>
    </message>
    <message>
        <source>HTTP Redirect on /OAB of {server}</source>
        <translation>HTTP-Umleitung auf /OAB von {server}</translation>
    </message>
    <message>
        <source>Exchange server</source>
        <translation>Exchange-Server</translation>
    </message>
    <message>
        <source>Exchange servers</source>
        <translation>Exchange-Server</translation>
    </message>
    <message>
        <source>Name that clients use</source>
        <translation>Name, den Clients verwenden</translation>
    </message>
    <message>
        <source>Names that clients use</source>
        <translation>Namen, die Clients verwenden</translation>
    </message>
    <message>
        <source>Offline address book</source>
        <translation>Offlineadressbuch</translation>
    </message>
    <message>
        <source>Offline address books</source>
        <translation>Offlineadressbücher</translation>
    </message>
    <message>
        <source>Affected mailbox</source>
        <translation>Betroffenes Postfach</translation>
    </message>
    <message>
        <source>Affected mailboxes</source>
        <translation>Betroffene Postfächer</translation>
    </message>
    <message>
        <source>Mailbox database</source>
        <translation>Postfachdatenbank</translation>
    </message>
    <message>
        <source>Mailbox databases</source>
        <translation>Postfachdatenbanken</translation>
    </message>
    <message>
        <source>Address book policy</source>
        <translation>Adressbuchrichtlinie</translation>
    </message>
    <message>
        <source>Address book policies</source>
        <translation>Adressbuchrichtlinien</translation>
    </message>
    <message>
        <source>Organization mailbox</source>
        <translation>Organisationspostfach</translation>
    </message>
    <message>
        <source>Organization mailboxes</source>
        <translation>Organisationspostfächer</translation>
    </message>
    <message>
        <source>Affected PC</source>
        <translation>Betroffener PC</translation>
    </message>
    <message>
        <source>Affected PCs</source>
        <translation>Betroffene PCs</translation>
    </message>
    <message>
        <source>Name in the Outlook profile</source>
        <translation>Name im Outlook-Profil</translation>
    </message>
    <message>
        <source>Which name do the clients connect to?</source>
        <translation>Mit welchem Namen verbinden sich die Clients?</translation>
    </message>
    <message>
        <source>Certificates and load balancers are judged by this name, not by the server&apos;s own.</source>
        <translation>Zertifikate und Lastenausgleich werden an diesem Namen gemessen, nicht am Namen des Servers.</translation>
    </message>
    <message>
        <source>Outlook: hold Ctrl, right-click the icon in the notification area, &apos;Connection Status&apos;, column &apos;Proxy server&apos;.</source>
        <translation>Outlook: Strg halten, mit der rechten Maustaste auf das Symbol im Infobereich klicken, „Verbindungsstatus“, Spalte „Proxyserver“.</translation>
    </message>
    <message>
        <source>Address of the load balancer</source>
        <translation>Adresse des Lastenausgleichs</translation>
    </message>
    <message>
        <source>Which address answers for {name}?</source>
        <translation>Welche Adresse antwortet für {name}?</translation>
    </message>
    <message>
        <source>The probes dial this address instead of asking DNS, so a wrong DNS answer on this PC can&apos;t mislead them.</source>
        <translation>Die Prüfungen wählen diese Adresse, statt DNS zu fragen; eine falsche DNS-Antwort auf diesem PC führt sie so nicht in die Irre.</translation>
    </message>
    <message>
        <source>Exchange version</source>
        <translation>Exchange-Version</translation>
    </message>
    <message>
        <source>Which version runs on {server}?</source>
        <translation>Welche Version läuft auf {server}?</translation>
    </message>
    <message>
        <source>Scripts differ from version to version; a command of the wrong version is refused or does harm.</source>
        <translation>Skripte unterscheiden sich von Version zu Version; ein Befehl der falschen Version wird abgelehnt oder schadet.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>At which address does {server} answer on port 443?</source>
        <translation>Unter welcher Adresse antwortet {server} auf Port 443?</translation>
    </message>
    <message>
        <source>Each server is measured by itself; through the load balancer a single bad one stays hidden.</source>
        <translation>Jeder Server wird für sich gemessen; über den Lastenausgleich bleibt ein einzelner schlechter verborgen.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>No account at hand</source>
        <translation>Kein Konto zur Hand</translation>
    </message>
    <message>
        <source>Account for the probes</source>
        <translation>Konto für die Prüfungen</translation>
    </message>
    <message>
        <source>Sign in with the account of an affected user.</source>
        <translation>Melden Sie sich mit dem Konto eines betroffenen Benutzers an.</translation>
    </message>
    <message>
        <source>Without an account /OAB answers 401 for everything, also for files that do not exist. 2013 and later choose the address book by the account.</source>
        <translation>Ohne Konto antwortet /OAB auf alles mit 401, auch auf Dateien, die es nicht gibt. Ab 2013 wählt das Konto das Adressbuch.</translation>
    </message>
    <message>
        <source>Address book that Outlook asks for</source>
        <translation>Adressbuch, nach dem Outlook fragt</translation>
    </message>
    <message>
        <source>Which address book does the affected user&apos;s Outlook ask for?</source>
        <translation>Nach welchem Adressbuch fragt Outlook beim betroffenen Benutzer?</translation>
    </message>
    <message>
        <source>Each address book has its own folder, named by its GUID. Another one may be healthy.</source>
        <translation>Jedes Adressbuch hat einen eigenen Ordner, benannt nach seiner GUID. Ein anderes kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>Outlook: hold Ctrl, right-click the icon in the notification area, &apos;Test E-mail AutoConfiguration&apos;, tab &apos;Results&apos;, line &apos;OAB URL&apos;. The GUID stands in the address. No such line: choose the default address book.</source>
        <translation>Outlook: Strg halten, mit der rechten Maustaste auf das Symbol im Infobereich klicken, „E-Mail-AutoKonfiguration testen“, Register „Ergebnisse“, Zeile „OAB-URL“. Die GUID steht in der Adresse. Keine solche Zeile: Wählen Sie das Standardadressbuch.</translation>
    </message>
    <message>
        <source>What is the e-mail address of an affected user?</source>
        <translation>Wie lautet die E-Mail-Adresse eines betroffenen Benutzers?</translation>
    </message>
    <message>
        <source>The mailbox decides which address book is used.</source>
        <translation>Das Postfach entscheidet, welches Adressbuch verwendet wird.</translation>
    </message>
    <message>
        <source>0x80190191</source>
        <translation>0x80190191</translation>
    </message>
    <message>
        <source>HTTP 401: the sign-in is refused.</source>
        <translation>HTTP 401: Die Anmeldung wird abgelehnt.</translation>
    </message>
    <message>
        <source>0x80190193</source>
        <translation>0x80190193</translation>
    </message>
    <message>
        <source>HTTP 403: forbidden, or HTTPS is required.</source>
        <translation>HTTP 403: verboten, oder HTTPS ist vorgeschrieben.</translation>
    </message>
    <message>
        <source>0x80190194</source>
        <translation>0x80190194</translation>
    </message>
    <message>
        <source>HTTP 404: the files are not on the server that answered.</source>
        <translation>HTTP 404: Die Dateien sind nicht auf dem Server, der geantwortet hat.</translation>
    </message>
    <message>
        <source>0x80190197</source>
        <translation>0x80190197</translation>
    </message>
    <message>
        <source>HTTP 407: a proxy wants a sign-in.</source>
        <translation>HTTP 407: Ein Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>0x801901F4</source>
        <translation>0x801901F4</translation>
    </message>
    <message>
        <source>HTTP 500: the web server can&apos;t read its configuration.</source>
        <translation>HTTP 500: Der Webserver kann seine Konfiguration nicht lesen.</translation>
    </message>
    <message>
        <source>0x801901F7</source>
        <translation>0x801901F7</translation>
    </message>
    <message>
        <source>HTTP 503: the application pool is stopped.</source>
        <translation>HTTP 503: Der Anwendungspool ist gestoppt.</translation>
    </message>
    <message>
        <source>0x80200049</source>
        <translation>0x80200049</translation>
    </message>
    <message>
        <source>The download queue (BITS) of this user is full.</source>
        <translation>Die Downloadwarteschlange (BITS) dieses Benutzers ist voll.</translation>
    </message>
    <message>
        <source>0x8004010F</source>
        <translation>0x8004010F</translation>
    </message>
    <message>
        <source>Outlook finds no address book to download.</source>
        <translation>Outlook findet kein Adressbuch zum Laden.</translation>
    </message>
    <message>
        <source>Another code, or none</source>
        <translation>Ein anderer Code oder keiner</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Which error code does Outlook show?</source>
        <translation>Welchen Fehlercode zeigt Outlook?</translation>
    </message>
    <message>
        <source>0x8019 is an answer of a web server, 0x8020 comes from the PC&apos;s own download queue.</source>
        <translation>0x8019 ist die Antwort eines Webservers, 0x8020 kommt aus der Downloadwarteschlange des PCs.</translation>
    </message>
    <message>
        <source>Outlook: Send/Receive progress window, tab &apos;Errors&apos;. Or Event Viewer, Application log, source Outlook, event 27, level Warning: the data field holds the code with its bytes reversed.</source>
        <translation>Outlook: Fenster „Senden/Empfangen-Status“, Register „Fehler“. Oder Ereignisanzeige, Protokoll „Anwendung“, Quelle Outlook, Ereignis 27, Ebene „Warnung“: Das Datenfeld enthält den Code mit umgekehrten Bytes.</translation>
    </message>
    <message>
        <source>Name of the address book</source>
        <translation>Name des Adressbuchs</translation>
    </message>
    <message>
        <source>Default address book</source>
        <translation>Standardadressbuch</translation>
    </message>
    <message>
        <source>Version stamp of the address book</source>
        <translation>Versionsstempel des Adressbuchs</translation>
    </message>
    <message>
        <source>Global web distribution</source>
        <translation>Globale Webverteilung</translation>
    </message>
    <message>
        <source>Servers that may hand it out</source>
        <translation>Server, die es ausliefern dürfen</translation>
    </message>
    <message>
        <source>Shadow distribution</source>
        <translation>Schattenverteilung</translation>
    </message>
    <message>
        <source>Generating mailbox</source>
        <translation>Generierendes Postfach</translation>
    </message>
    <message>
        <source>Last generation</source>
        <translation>Letzte Generierung</translation>
    </message>
    <message>
        <source>Answer without an account</source>
        <translation>Antwort ohne Konto</translation>
    </message>
    <message>
        <source>Sign-in methods offered</source>
        <translation>Angebotene Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Answer for oab.xml with an account</source>
        <translation>Antwort für oab.xml mit Konto</translation>
    </message>
    <message>
        <source>Worst answer for the files that oab.xml lists</source>
        <translation>Schlechteste Antwort für die Dateien aus oab.xml</translation>
    </message>
    <message>
        <source>Partial downloads work</source>
        <translation>Teildownloads funktionieren</translation>
    </message>
    <message>
        <source>Generation number</source>
        <translation>Nummer der Generierung</translation>
    </message>
    <message>
        <source>Answer for oab.xml through the name</source>
        <translation>Antwort für oab.xml über den Namen</translation>
    </message>
    <message>
        <source>Partial downloads work through the name</source>
        <translation>Teildownloads funktionieren über den Namen</translation>
    </message>
    <message>
        <source>Answer through the name without an account</source>
        <translation>Antwort über den Namen ohne Konto</translation>
    </message>
    <message>
        <source>Less than 24 hours old</source>
        <translation>Jünger als 24 Stunden</translation>
    </message>
    <message>
        <source>Older than two days</source>
        <translation>Älter als zwei Tage</translation>
    </message>
    <message>
        <source>No file at all</source>
        <translation>Gar keine Datei</translation>
    </message>
    <message>
        <source>Age of the files on the disk</source>
        <translation>Alter der Dateien auf dem Datenträger</translation>
    </message>
    <message>
        <source>How old is the newest file of {oab.name} on {server}?</source>
        <translation>Wie alt ist die neueste Datei von {oab.name} auf {server}?</translation>
    </message>
    <message>
        <source>Fresh files clear the generation; then the fault lies on the way to the client.</source>
        <translation>Frische Dateien entlasten die Generierung; dann liegt der Fehler auf dem Weg zum Client.</translation>
    </message>
    <message>
        <source>On {server}: open the folder ClientAccess\OAB below the Exchange installation folder, then the folder named by the GUID, and sort by date.</source>
        <translation>Auf {server}: Öffnen Sie den Ordner ClientAccess\OAB im Exchange-Installationsordner, darin den Ordner mit der GUID, und sortieren Sie nach Datum.</translation>
    </message>
    <message>
        <source>ends at an existing address book</source>
        <translation>endet bei einem bestehenden Adressbuch</translation>
    </message>
    <message>
        <source>points to a deleted address book</source>
        <translation>zeigt auf ein gelöschtes Adressbuch</translation>
    </message>
    <message>
        <source>no address book is assigned and there is no default</source>
        <translation>kein Adressbuch ist zugewiesen, und es gibt keinen Standard</translation>
    </message>
    <message>
        <source>Assignment of the address book</source>
        <translation>Zuweisung des Adressbuchs</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>address book policy</source>
        <translation>Adressbuchrichtlinie</translation>
    </message>
    <message>
        <source>mailbox database</source>
        <translation>Postfachdatenbank</translation>
    </message>
    <message>
        <source>default address book</source>
        <translation>Standardadressbuch</translation>
    </message>
    <message>
        <source>Level that assigns the address book</source>
        <translation>Ebene, die das Adressbuch zuweist</translation>
    </message>
    <message>
        <source>organization mailbox ready</source>
        <translation>Organisationspostfach bereit</translation>
    </message>
    <message>
        <source>no organization mailbox</source>
        <translation>kein Organisationspostfach</translation>
    </message>
    <message>
        <source>database dismounted</source>
        <translation>Bereitstellung der Datenbank aufgehoben</translation>
    </message>
    <message>
        <source>mailbox lacks the OAB capability</source>
        <translation>dem Postfach fehlt die Fähigkeit OAB</translation>
    </message>
    <message>
        <source>State of the generation</source>
        <translation>Zustand der Generierung</translation>
    </message>
    <message>
        <source>Database of the mailbox</source>
        <translation>Datenbank des Postfachs</translation>
    </message>
    <message>
        <source>Address book set on the mailbox</source>
        <translation>Am Postfach gesetztes Adressbuch</translation>
    </message>
    <message>
        <source>Address book policy of the mailbox</source>
        <translation>Adressbuchrichtlinie des Postfachs</translation>
    </message>
    <message>
        <source>Address book set on the database</source>
        <translation>An der Datenbank gesetztes Adressbuch</translation>
    </message>
    <message>
        <source>Address book set on the policy</source>
        <translation>An der Richtlinie gesetztes Adressbuch</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Database of the organization mailbox</source>
        <translation>Datenbank des Organisationspostfachs</translation>
    </message>
    <message>
        <source>Mounted</source>
        <translation>Eingebunden</translation>
    </message>
    <message>
        <source>Active on</source>
        <translation>Aktiv auf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>File distribution service</source>
        <translation>Dateiverteilungsdienst</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Application pool of /OAB</source>
        <translation>Anwendungspool von /OAB</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Wird geleert</translation>
    </message>
    <message>
        <source>Component OabProxy</source>
        <translation>Komponente OabProxy</translation>
    </message>
    <message>
        <source>Component ServerWideOffline</source>
        <translation>Komponente ServerWideOffline</translation>
    </message>
    <message>
        <source>Windows authentication on /OAB</source>
        <translation>Windows-Authentifizierung auf /OAB</translation>
    </message>
    <message>
        <source>HTTP Redirect reaches /OAB</source>
        <translation>HTTP-Umleitung trifft /OAB</translation>
    </message>
    <message>
        <source>Authenticated Users may read it</source>
        <translation>Authentifizierte Benutzer dürfen sie lesen</translation>
    </message>
    <message>
        <source>Authenticated Users may not read it</source>
        <translation>Authentifizierte Benutzer dürfen sie nicht lesen</translation>
    </message>
    <message>
        <source>It holds nothing but httpRedirect or clear</source>
        <translation>Sie enthält nichts als httpRedirect oder clear</translation>
    </message>
    <message>
        <source>There is no web.config</source>
        <translation>Es gibt keine web.config</translation>
    </message>
    <message>
        <source>web.config of the OAB folder</source>
        <translation>web.config des OAB-Ordners</translation>
    </message>
    <message>
        <source>What does web.config in the folder ClientAccess\OAB on {server} look like?</source>
        <translation>Wie sieht web.config im Ordner ClientAccess\OAB auf {server} aus?</translation>
    </message>
    <message>
        <source>IIS answers 500.19 when the signed-in user can&apos;t read this file.</source>
        <translation>IIS antwortet mit 500.19, wenn der angemeldete Benutzer diese Datei nicht lesen kann.</translation>
    </message>
    <message>
        <source>On {server}, in an elevated PowerShell: icacls &quot;$env:ExchangeInstallPath\ClientAccess\OAB\web.config&quot;, then Get-Content for the same file.</source>
        <translation>Auf {server}, in einer PowerShell als Administrator: icacls &quot;$env:ExchangeInstallPath\ClientAccess\OAB\web.config&quot;, dann Get-Content für dieselbe Datei.</translation>
    </message>
    <message>
        <source>301 or 302</source>
        <translation>301 oder 302</translation>
    </message>
    <message>
        <source>403 4</source>
        <translation>403 4</translation>
    </message>
    <message>
        <source>404 0</source>
        <translation>404 0</translation>
    </message>
    <message>
        <source>404 3</source>
        <translation>404 3</translation>
    </message>
    <message>
        <source>500 19</source>
        <translation>500 19</translation>
    </message>
    <message>
        <source>503 0</source>
        <translation>503 0</translation>
    </message>
    <message>
        <source>Another line, or none</source>
        <translation>Eine andere Zeile oder keine</translation>
    </message>
    <message>
        <source>IIS log line for /OAB</source>
        <translation>Zeile im IIS-Protokoll für /OAB</translation>
    </message>
    <message>
        <source>What does the IIS log of {server} say for the last request to /OAB: status and sub status?</source>
        <translation>Was sagt das IIS-Protokoll von {server} zur letzten Anfrage an /OAB: Status und Unterstatus?</translation>
    </message>
    <message>
        <source>The sub status tells apart faults that look the same from outside.</source>
        <translation>Der Unterstatus unterscheidet Fehler, die von außen gleich aussehen.</translation>
    </message>
    <message>
        <source>On {server}: newest file in the folder inetpub\logs\LogFiles\W3SVC1 (Exchange Back End: W3SVC2), columns sc-status and sc-substatus.</source>
        <translation>Auf {server}: neueste Datei im Ordner inetpub\logs\LogFiles\W3SVC1 (Exchange Back End: W3SVC2), Spalten sc-status und sc-substatus.</translation>
    </message>
    <message>
        <source>102 without 103 yet</source>
        <translation>102, noch ohne 103</translation>
    </message>
    <message>
        <source>103: the copy is there</source>
        <translation>103: Die Kopie ist da</translation>
    </message>
    <message>
        <source>104 again and again, or 105</source>
        <translation>104 immer wieder, oder 105</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>Events of MSExchange OABRequestHandler</source>
        <translation>Ereignisse von MSExchange OABRequestHandler</translation>
    </message>
    <message>
        <source>Which events of source MSExchange OABRequestHandler does {server} show?</source>
        <translation>Welche Ereignisse der Quelle MSExchange OABRequestHandler zeigt {server}?</translation>
    </message>
    <message>
        <source>With shadow distribution a 404 is normal until event 103 says that the copy is there.</source>
        <translation>Mit Schattenverteilung ist 404 normal, bis Ereignis 103 sagt, dass die Kopie da ist.</translation>
    </message>
    <message>
        <source>On {server}: Event Viewer, Application log, filter for source &apos;MSExchange OABRequestHandler&apos;.</source>
        <translation>Auf {server}: Ereignisanzeige, Protokoll „Anwendung“, Filter auf die Quelle „MSExchange OABRequestHandler“.</translation>
    </message>
    <message>
        <source>Jobs in the download queue</source>
        <translation>Aufträge in der Downloadwarteschlange</translation>
    </message>
    <message>
        <source>How many jobs does the user&apos;s download queue hold?</source>
        <translation>Wie viele Aufträge hält die Downloadwarteschlange des Benutzers?</translation>
    </message>
    <message>
        <source>More than 60 jobs of one user fill the queue; the address book then waits for ever.</source>
        <translation>Mehr als 60 Aufträge eines Benutzers füllen die Schlange; das Adressbuch wartet dann für immer.</translation>
    </message>
    <message>
        <source>On the PC, elevated PowerShell: Import-Module BitsTransfer; @(Get-BitsTransfer -AllUsers).Count</source>
        <translation>Auf dem PC, PowerShell als Administrator: Import-Module BitsTransfer; @(Get-BitsTransfer -AllUsers).Count</translation>
    </message>
    <message>
        <source>Running or manual</source>
        <translation>Wird ausgeführt oder manuell</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>BITS service</source>
        <translation>Dienst BITS</translation>
    </message>
    <message>
        <source>Is the service BITS disabled on {pc}?</source>
        <translation>Ist der Dienst BITS auf {pc} deaktiviert?</translation>
    </message>
    <message>
        <source>A disabled service downloads nothing.</source>
        <translation>Ein deaktivierter Dienst lädt nichts.</translation>
    </message>
    <message>
        <source>On the PC: services.msc, &apos;Background Intelligent Transfer Service&apos;, column &apos;Startup type&apos;.</source>
        <translation>Auf dem PC: services.msc, „Intelligenter Hintergrundübertragungsdienst“, Spalte „Starttyp“.</translation>
    </message>
    <message>
        <source>What is the name of the affected PC?</source>
        <translation>Wie heißt der betroffene PC?</translation>
    </message>
    <message>
        <source>The script for the queue is made for this PC.</source>
        <translation>Das Skript für die Warteschlange wird für diesen PC erstellt.</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Ja, alle</translation>
    </message>
    <message>
        <source>No, none of them is left</source>
        <translation>Nein, keinen davon</translation>
    </message>
    <message>
        <source>Servers in the distribution list</source>
        <translation>Server in der Verteilungsliste</translation>
    </message>
    <message>
        <source>Do the servers in the list of {oab.name} still exist: {oab.vdirs}?</source>
        <translation>Gibt es die Server in der Liste von {oab.name} noch: {oab.vdirs}?</translation>
    </message>
    <message>
        <source>A list of removed servers leads Outlook to addresses where nobody answers.</source>
        <translation>Eine Liste entfernter Server führt Outlook zu Adressen, an denen niemand antwortet.</translation>
    </message>
    <message>
        <source>Exchange Management Shell: Get-ExchangeServer | Format-List Name</source>
        <translation>Exchange-Verwaltungsshell: Get-ExchangeServer | Format-List Name</translation>
    </message>
    <message>
        <source>Address book that {mailbox} shall get</source>
        <translation>Adressbuch, das {mailbox} bekommen soll</translation>
    </message>
    <message>
        <source>Which address book shall {mailbox} get?</source>
        <translation>Welches Adressbuch soll {mailbox} bekommen?</translation>
    </message>
    <message>
        <source>The script assigns exactly this one. It must be an address book that is generated.</source>
        <translation>Das Skript weist genau dieses zu. Es muss ein Adressbuch sein, das generiert wird.</translation>
    </message>
    <message>
        <source>Exchange Management Shell: Get-OfflineAddressBook | Format-List Name,Guid,IsDefault,LastTouchedTime</source>
        <translation>Exchange-Verwaltungsshell: Get-OfflineAddressBook | Format-List Name,Guid,IsDefault,LastTouchedTime</translation>
    </message>
    <message>
        <source>Server of the database</source>
        <translation>Server der Datenbank</translation>
    </message>
    <message>
        <source>One PC</source>
        <translation>Ein PC</translation>
    </message>
    <message>
        <source>The fault sits on that PC: queue, proxy or profile.</source>
        <translation>Der Fehler sitzt auf diesem PC: Warteschlange, Proxy oder Profil.</translation>
    </message>
    <message>
        <source>One user, on every PC</source>
        <translation>Ein Benutzer, an jedem PC</translation>
    </message>
    <message>
        <source>Which address book belongs to the mailbox comes first.</source>
        <translation>Zuerst klären wir, welches Adressbuch zum Postfach gehört.</translation>
    </message>
    <message>
        <source>Many users</source>
        <translation>Viele Benutzer</translation>
    </message>
    <message>
        <source>A server, the load balancer or the certificate.</source>
        <translation>Ein Server, der Lastenausgleich oder das Zertifikat.</translation>
    </message>
    <message>
        <source>Who is hit</source>
        <translation>Wer ist betroffen</translation>
    </message>
    <message>
        <source>Who is hit?</source>
        <translation>Wer ist betroffen?</translation>
    </message>
    <message>
        <source>One PC points to the PC. Many users point to a server.</source>
        <translation>Ein PC deutet auf den PC. Viele Benutzer deuten auf einen Server.</translation>
    </message>
    <message>
        <source>Let the same user try on a second PC, and another user on the same PC.</source>
        <translation>Lassen Sie denselben Benutzer an einem zweiten PC probieren und einen anderen Benutzer an demselben PC.</translation>
    </message>
    <message>
        <source>OAB</source>
        <translation>OAB</translation>
    </message>
    <message>
        <source>Offline address book: the copy of the address list that Outlook keeps on the PC.</source>
        <translation>Offlineadressbuch: die Kopie der Adressliste, die Outlook auf dem PC hält.</translation>
    </message>
    <message>
        <source>CAS</source>
        <translation>CAS</translation>
    </message>
    <message>
        <source>Client Access server: the server (2010) or the front end (2013 and later) that clients talk to.</source>
        <translation>Clientzugriffsserver: der Server (2010) oder das Front-End (ab 2013), mit dem Clients sprechen.</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>A long number that names one object for ever, even when it is renamed.</source>
        <translation>Eine lange Nummer, die ein Objekt für immer benennt, auch wenn es umbenannt wird.</translation>
    </message>
    <message>
        <source>BITS</source>
        <translation>BITS</translation>
    </message>
    <message>
        <source>Background Intelligent Transfer Service: the Windows service that downloads while the line is free.</source>
        <translation>Intelligenter Hintergrundübertragungsdienst: der Windows-Dienst, der lädt, wenn die Leitung frei ist.</translation>
    </message>
    <message>
        <source>application pool</source>
        <translation>Anwendungspool</translation>
    </message>
    <message>
        <source>A worker process of the web server that serves some directories. It can be stopped and started alone.</source>
        <translation>Ein Arbeitsprozess des Webservers, der einige Verzeichnisse bedient. Er lässt sich einzeln beenden und starten.</translation>
    </message>
    <message>
        <source>intermediate certificate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>The certificate of the authority between the server&apos;s certificate and the trusted root.</source>
        <translation>Das Zertifikat der Stelle zwischen dem Serverzertifikat und der vertrauenswürdigen Stammzertifizierungsstelle.</translation>
    </message>
    <message>
        <source>shadow distribution</source>
        <translation>Schattenverteilung</translation>
    </message>
    <message>
        <source>Option since 2013: each site keeps its own copy of the address book files.</source>
        <translation>Option seit 2013: Jeder Standort hält seine eigene Kopie der Adressbuchdateien.</translation>
    </message>
    <message>
        <source>organization mailbox</source>
        <translation>Organisationspostfach</translation>
    </message>
    <message>
        <source>A hidden mailbox that does work for everybody, such as building the address book.</source>
        <translation>Ein verborgenes Postfach, das Arbeit für alle erledigt, etwa das Adressbuch erstellt.</translation>
    </message>
    <message>
        <source>Exchange Server 2010 to SE</source>
        <translation>Exchange Server 2010 bis SE</translation>
    </message>
    <message>
        <source>Let {server} show a good certificate</source>
        <translation>{server} ein gutes Zertifikat zeigen lassen</translation>
    </message>
    <message>
        <source>A certificate that is installed on {server} and fits is given to IIS. Mail flow keeps its certificates.</source>
        <translation>IIS bekommt ein passendes Zertifikat, das auf {server} installiert ist. Der Nachrichtenfluss behält seine Zertifikate.</translation>
    </message>
    <message>
        <source>Take {server} out of the load balancer&apos;s pool until it shows the good certificate.</source>
        <translation>Nehmen Sie {server} aus dem Pool des Lastenausgleichs, bis er das gute Zertifikat zeigt.</translation>
    </message>
    <message>
        <source>Put {server} back into the pool.</source>
        <translation>Nehmen Sie {server} wieder in den Pool auf.</translation>
    </message>
    <message>
        <source>No fitting certificate installed? Order one with every name that clients use, and import it with its private key and its chain.</source>
        <translation>Kein passendes Zertifikat installiert? Bestellen Sie eines mit jedem Namen, den Clients verwenden, und importieren Sie es mit privatem Schlüssel und Kette.</translation>
    </message>
    <message>
        <source>Probe the certificate of {server}: trusted, and the thumbprint is the new one.</source>
        <translation>Prüfen Sie das Zertifikat von {server}: vertrauenswürdig, und der Fingerabdruck ist der neue.</translation>
    </message>
    <message>
        <source>Medium. Connections to {server} break off for a moment. Where a device opens the encryption, it must use the same certificate.</source>
        <translation>Mittel. Verbindungen zu {server} brechen für einen Moment ab. Wo ein Gerät die Verschlüsselung öffnet, muss es dasselbe Zertifikat verwenden.</translation>
    </message>
    <message>
        <source>Start Outlook on one PC whose traffic goes to {server}: no security alert.</source>
        <translation>Starten Sie Outlook auf einem PC, dessen Verkehr zu {server} geht: kein Sicherheitshinweis.</translation>
    </message>
    <message>
        <source>Run the undo script; it binds the saved certificate again. Exchange refuses one that has expired.</source>
        <translation>Führen Sie das Undo-Skript aus; es bindet das gesicherte Zertifikat wieder. Exchange lehnt ein abgelaufenes ab.</translation>
    </message>
    <message>
        <source>Give the device in front of {name} a good certificate</source>
        <translation>Dem Gerät vor {name} ein gutes Zertifikat geben</translation>
    </message>
    <message>
        <source>The servers are in order. The owner of the load balancer puts the servers&apos; certificate with its chain on the device.</source>
        <translation>Die Server sind in Ordnung. Der Besitzer des Lastenausgleichs bringt das Zertifikat der Server mit seiner Kette auf das Gerät.</translation>
    </message>
    <message>
        <source>Where the device can do it, pass the encrypted traffic through to the servers without opening it.</source>
        <translation>Wo das Gerät es kann: Reichen Sie den verschlüsselten Verkehr ungeöffnet an die Server durch.</translation>
    </message>
    <message>
        <source>Switch the device back to opening the traffic.</source>
        <translation>Stellen Sie das Gerät wieder auf das Öffnen des Verkehrs um.</translation>
    </message>
    <message>
        <source>Save the configuration of the device.</source>
        <translation>Sichern Sie die Konfiguration des Geräts.</translation>
    </message>
    <message>
        <source>Export the certificate with its private key from one server, with a strong password. Hand it over on a safe way and delete the file afterwards.</source>
        <translation>Exportieren Sie das Zertifikat mit privatem Schlüssel von einem Server, mit starkem Kennwort. Übergeben Sie es auf sicherem Weg und löschen Sie die Datei danach.</translation>
    </message>
    <message>
        <source>Install it on the device for {name} together with its intermediate certificates: server first, then each issuer, without the root.</source>
        <translation>Installieren Sie es auf dem Gerät für {name} mit seinen Zwischenzertifikaten: zuerst der Server, dann jeder Aussteller, ohne Stammzertifikat.</translation>
    </message>
    <message>
        <source>Load the saved configuration.</source>
        <translation>Laden Sie die gesicherte Konfiguration.</translation>
    </message>
    <message>
        <source>Probe the certificate through {name}: trusted, and the same thumbprint as on the servers.</source>
        <translation>Prüfen Sie das Zertifikat über {name}: vertrauenswürdig und derselbe Fingerabdruck wie auf den Servern.</translation>
    </message>
    <message>
        <source>Medium. Everyone comes through this device: do it outside office hours.</source>
        <translation>Mittel. Alle kommen über dieses Gerät: Arbeiten Sie außerhalb der Bürozeiten.</translation>
    </message>
    <message>
        <source>Start Outlook on a PC that comes through {name}: no security alert.</source>
        <translation>Starten Sie Outlook auf einem PC, der über {name} kommt: kein Sicherheitshinweis.</translation>
    </message>
    <message>
        <source>Load the saved configuration of the device.</source>
        <translation>Laden Sie die gesicherte Konfiguration des Geräts.</translation>
    </message>
    <message>
        <source>Nobody knows which device answers for {name}, or the private key can&apos;t be exported: order a new certificate for both.</source>
        <translation>Niemand weiß, welches Gerät für {name} antwortet, oder der private Schlüssel lässt sich nicht exportieren: Bestellen Sie ein neues Zertifikat für beide.</translation>
    </message>
    <message>
        <source>Let {server} send a complete chain in the right order</source>
        <translation>{server} eine vollständige Kette in richtiger Reihenfolge senden lassen</translation>
    </message>
    <message>
        <source>The intermediate certificates on {server}, or on the device that answers in its place, are put right. The server&apos;s own certificate stays.</source>
        <translation>Die Zwischenzertifikate auf {server} oder auf dem Gerät, das an seiner Stelle antwortet, werden in Ordnung gebracht. Das Zertifikat des Servers bleibt.</translation>
    </message>
    <message>
        <source>Install the missing intermediate certificate</source>
        <translation>Das fehlende Zwischenzertifikat installieren</translation>
    </message>
    <message>
        <source>Replace the expired intermediate certificate</source>
        <translation>Das abgelaufene Zwischenzertifikat ersetzen</translation>
    </message>
    <message>
        <source>Put the certificates into the right order</source>
        <translation>Die Zertifikate in die richtige Reihenfolge bringen</translation>
    </message>
    <message>
        <source>Take {server} out of the load balancer&apos;s pool until it sends the good chain.</source>
        <translation>Nehmen Sie {server} aus dem Pool des Lastenausgleichs, bis er die gute Kette sendet.</translation>
    </message>
    <message>
        <source>Get the intermediate certificate from the authority&apos;s own web page and compare its thumbprint with the one printed there.</source>
        <translation>Holen Sie das Zwischenzertifikat von der Webseite der Zertifizierungsstelle und vergleichen Sie den Fingerabdruck mit dem dort genannten.</translation>
    </message>
    <message>
        <source>On {server}: certlm.msc, &apos;Intermediate Certification Authorities&apos;, &apos;Certificates&apos;, import the file. Windows Server 2008 R2: mmc, snap-in &apos;Certificates&apos;, computer account.</source>
        <translation>Auf {server}: certlm.msc, „Zwischenzertifizierungsstellen“, „Zertifikate“, Datei importieren. Windows Server 2008 R2: mmc, Snap-In „Zertifikate“, Computerkonto.</translation>
    </message>
    <message>
        <source>Delete the imported certificate from the same store.</source>
        <translation>Löschen Sie das importierte Zertifikat aus demselben Speicher.</translation>
    </message>
    <message>
        <source>On {server}: export the expired intermediate certificate from the same store, then delete it there, so that Windows builds the chain with the new one.</source>
        <translation>Auf {server}: Exportieren Sie das abgelaufene Zwischenzertifikat aus demselben Speicher und löschen Sie es dort, damit Windows die Kette mit dem neuen bildet.</translation>
    </message>
    <message>
        <source>Import the exported certificate again.</source>
        <translation>Importieren Sie das exportierte Zertifikat wieder.</translation>
    </message>
    <message>
        <source>Windows always sends the right order, so the wrong one comes from a device. On the device: build the file as server first, then each issuer, without the root.</source>
        <translation>Windows sendet immer die richtige Reihenfolge, die falsche kommt also von einem Gerät. Auf dem Gerät: Bauen Sie die Datei aus Server, dann jedem Aussteller, ohne Stammzertifikat.</translation>
    </message>
    <message>
        <source>On {server}: IIS Manager, &apos;Default Web Site&apos;, &apos;Bindings&apos;, open the https binding, choose another certificate, then the right one again. Windows builds the chain anew.</source>
        <translation>Auf {server}: IIS-Manager, „Default Web Site“, „Bindungen“, die https-Bindung öffnen, ein anderes Zertifikat wählen, dann wieder das richtige. Windows bildet die Kette neu.</translation>
    </message>
    <message>
        <source>Probe the certificate of {server}: the chain is complete, in order and without an expired part.</source>
        <translation>Prüfen Sie das Zertifikat von {server}: Die Kette ist vollständig, geordnet und ohne abgelaufenen Teil.</translation>
    </message>
    <message>
        <source>Small. The server&apos;s own certificate and its key are not touched.</source>
        <translation>Klein. Das Zertifikat des Servers und sein Schlüssel bleiben unberührt.</translation>
    </message>
    <message>
        <source>Open https://{namespace} on a phone that has never connected before: no warning.</source>
        <translation>Öffnen Sie https://{namespace} auf einem Telefon, das noch nie verbunden war: keine Warnung.</translation>
    </message>
    <message>
        <source>Delete what was imported and import what was exported; load the saved configuration of the device.</source>
        <translation>Löschen Sie, was importiert wurde, und importieren Sie, was exportiert wurde; laden Sie die gesicherte Konfiguration des Geräts.</translation>
    </message>
    <message>
        <source>The chain stays incomplete although the intermediate certificate is installed on {server}.</source>
        <translation>Die Kette bleibt unvollständig, obwohl das Zwischenzertifikat auf {server} installiert ist.</translation>
    </message>
    <message>
        <source>Let the device in front of {name} pass /OAB through</source>
        <translation>Das Gerät vor {name} /OAB durchlassen lassen</translation>
    </message>
    <message>
        <source>Asked directly, the servers hand the address book out. The rule for /OAB on the load balancer, firewall or proxy is corrected by its owner.</source>
        <translation>Direkt gefragt liefern die Server das Adressbuch aus. Der Besitzer korrigiert die Regel für /OAB auf Lastenausgleich, Firewall oder Proxy.</translation>
    </message>
    <message>
        <source>Where the device can do it, bypass its inspection for the path /OAB until the rule is corrected.</source>
        <translation>Wo das Gerät es kann: Umgehen Sie seine Prüfung für den Pfad /OAB, bis die Regel korrigiert ist.</translation>
    </message>
    <message>
        <source>Switch the inspection for /OAB on again.</source>
        <translation>Schalten Sie die Prüfung für /OAB wieder ein.</translation>
    </message>
    <message>
        <source>Pass the path /OAB and everything below it to the same pool as the other paths of {name}.</source>
        <translation>Leiten Sie den Pfad /OAB und alles darunter an denselben Pool wie die anderen Pfade von {name}.</translation>
    </message>
    <message>
        <source>Let range requests through for /OAB: keep the headers Range and Content-Range, answer 206, send Content-Length, don&apos;t compress .lzx.</source>
        <translation>Lassen Sie Teilanfragen für /OAB durch: Header Range und Content-Range behalten, 206 antworten, Content-Length senden, .lzx nicht komprimieren.</translation>
    </message>
    <message>
        <source>Probe oab.xml through {name} with an account: 200.</source>
        <translation>Prüfen Sie oab.xml über {name} mit Konto: 200.</translation>
    </message>
    <message>
        <source>Probe one .lzx file through {name} with a range: 206.</source>
        <translation>Prüfen Sie eine .lzx-Datei über {name} mit Teilanfrage: 206.</translation>
    </message>
    <message>
        <source>Small on most devices. A wrong rule can cut off other paths of {name}: change one thing, then test.</source>
        <translation>Klein auf den meisten Geräten. Eine falsche Regel kann andere Pfade von {name} abschneiden: Ändern Sie eine Sache, dann testen Sie.</translation>
    </message>
    <message>
        <source>Download the address book in Outlook on a PC that comes through {name}.</source>
        <translation>Laden Sie das Adressbuch in Outlook auf einem PC, der über {name} kommt.</translation>
    </message>
    <message>
        <source>The owner of the device sees the request arrive and leave unchanged: give them the probe&apos;s answer with its headers.</source>
        <translation>Der Besitzer des Geräts sieht die Anfrage unverändert kommen und gehen: Geben Sie ihm die Antwort der Prüfung mit ihren Headern.</translation>
    </message>
    <message>
        <source>Clear the download queue of {pc}</source>
        <translation>Die Downloadwarteschlange von {pc} leeren</translation>
    </message>
    <message>
        <source>The jobs of the address book are taken out of the BITS queue, and the service is enabled where it is not. Jobs of other programs stay.</source>
        <translation>Die Aufträge des Adressbuchs kommen aus der BITS-Warteschlange, und der Dienst wird aktiviert, wo er es nicht ist. Aufträge anderer Programme bleiben.</translation>
    </message>
    <message>
        <source>Look what fills the queue: Get-BitsTransfer -AllUsers. Jobs of another program belong to that program&apos;s owner.</source>
        <translation>Sehen Sie nach, was die Schlange füllt: Get-BitsTransfer -AllUsers. Aufträge eines anderen Programms gehören dessen Besitzer.</translation>
    </message>
    <message>
        <source>In Outlook: Send/Receive, Send/Receive Groups, Download Address Book.</source>
        <translation>In Outlook: Senden-Empfangen, Senden-Empfangen-Gruppen, Adressbuch herunterladen.</translation>
    </message>
    <message>
        <source>The download in Outlook ends without an error.</source>
        <translation>Der Download in Outlook endet ohne Fehler.</translation>
    </message>
    <message>
        <source>Count the jobs in the queue of {pc} again.</source>
        <translation>Zählen Sie die Aufträge in der Warteschlange von {pc} noch einmal.</translation>
    </message>
    <message>
        <source>Small. Outlook queues its download anew. A policy that limits BITS comes back with the next policy refresh.</source>
        <translation>Klein. Outlook stellt seinen Download neu ein. Eine Richtlinie, die BITS begrenzt, kommt mit der nächsten Aktualisierung zurück.</translation>
    </message>
    <message>
        <source>Download the address book in Outlook on {pc}.</source>
        <translation>Laden Sie das Adressbuch in Outlook auf {pc}.</translation>
    </message>
    <message>
        <source>Run the undo script; it sets the start type of the service back. Removed jobs come back by themselves.</source>
        <translation>Führen Sie das Undo-Skript aus; es setzt den Starttyp des Dienstes zurück. Entfernte Aufträge kommen von selbst wieder.</translation>
    </message>
    <message>
        <source>The queue fills up again within a day, or a policy disables the service.</source>
        <translation>Die Schlange ist innerhalb eines Tages wieder voll, oder eine Richtlinie deaktiviert den Dienst.</translation>
    </message>
    <message>
        <source>Put the web server&apos;s settings for /OAB on {server} right</source>
        <translation>Die Einstellungen des Webservers für /OAB auf {server} richtigstellen</translation>
    </message>
    <message>
        <source>The one setting that keeps /OAB of {server} from answering is corrected: redirect, rights, left-over file or file type. IIS is not restarted.</source>
        <translation>Die eine Einstellung, die /OAB auf {server} am Antworten hindert, wird korrigiert: Umleitung, Rechte, übrig gebliebene Datei oder Dateityp. IIS wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Take HTTP Redirect off /OAB</source>
        <translation>HTTP-Umleitung von /OAB wegnehmen</translation>
    </message>
    <message>
        <source>Let signed-in users read web.config</source>
        <translation>Angemeldete Benutzer web.config lesen lassen</translation>
    </message>
    <message>
        <source>Set the left-over web.config aside (2010)</source>
        <translation>Die übrig gebliebene web.config beiseitelegen (2010)</translation>
    </message>
    <message>
        <source>Give the file type .lzx back</source>
        <translation>Den Dateityp .lzx wiederherstellen</translation>
    </message>
    <message>
        <source>Bring web.config back, by hand</source>
        <translation>web.config von Hand zurückholen</translation>
    </message>
    <message>
        <source>Take {server} out of the load balancer&apos;s pool for /OAB until it answers again.</source>
        <translation>Nehmen Sie {server} für /OAB aus dem Pool des Lastenausgleichs, bis er wieder antwortet.</translation>
    </message>
    <message>
        <source>Copy what is left of web.config on {server} to a safe place. Take the file from the backup, or from a server with exactly the same build, and put this server&apos;s name and installation path into it.</source>
        <translation>Kopieren Sie, was auf {server} von web.config übrig ist, an einen sicheren Ort. Nehmen Sie die Datei aus der Sicherung oder von einem Server mit genau demselben Build und setzen Sie Namen und Installationspfad dieses Servers ein.</translation>
    </message>
    <message>
        <source>Put the saved file back.</source>
        <translation>Legen Sie die gesicherte Datei zurück.</translation>
    </message>
    <message>
        <source>Recycle the application pool of /OAB on {server} in IIS Manager.</source>
        <translation>Recyceln Sie den Anwendungspool von /OAB auf {server} im IIS-Manager.</translation>
    </message>
    <message>
        <source>Probe /OAB on {server} without an account: 401, no redirect.</source>
        <translation>Prüfen Sie /OAB auf {server} ohne Konto: 401, keine Umleitung.</translation>
    </message>
    <message>
        <source>Probe oab.xml and one .lzx file on {server} with an account: 200.</source>
        <translation>Prüfen Sie oab.xml und eine .lzx-Datei auf {server} mit Konto: 200.</translation>
    </message>
    <message>
        <source>Small. One setting of one virtual directory changes; IIS takes it over without a restart.</source>
        <translation>Klein. Eine Einstellung eines virtuellen Verzeichnisses ändert sich; IIS übernimmt sie ohne Neustart.</translation>
    </message>
    <message>
        <source>Download the address book in Outlook on one PC whose traffic goes to {server}.</source>
        <translation>Laden Sie das Adressbuch in Outlook auf einem PC, dessen Verkehr zu {server} geht.</translation>
    </message>
    <message>
        <source>Run the undo script on {server}; it puts back the saved setting, file name or rights.</source>
        <translation>Führen Sie das Undo-Skript auf {server} aus; es stellt Einstellung, Dateiname oder Rechte wieder her.</translation>
    </message>
    <message>
        <source>Offer Windows sign-in for /OAB on {server}</source>
        <translation>Windows-Anmeldung für /OAB auf {server} anbieten</translation>
    </message>
    <message>
        <source>Windows authentication is switched on for one virtual directory. Other sign-in methods stay as they are; anonymous access stays off.</source>
        <translation>Windows-Authentifizierung wird für ein virtuelles Verzeichnis eingeschaltet. Andere Anmeldeverfahren bleiben, wie sie sind; anonymer Zugriff bleibt aus.</translation>
    </message>
    <message>
        <source>Take {server} out of the load balancer&apos;s pool for /OAB until the change is made.</source>
        <translation>Nehmen Sie {server} für /OAB aus dem Pool des Lastenausgleichs, bis die Änderung gemacht ist.</translation>
    </message>
    <message>
        <source>Probe /OAB on {server} without an account: 401 that offers Negotiate and NTLM.</source>
        <translation>Prüfen Sie /OAB auf {server} ohne Konto: 401, das Negotiate und NTLM anbietet.</translation>
    </message>
    <message>
        <source>Probe oab.xml on {server} with an account: 200.</source>
        <translation>Prüfen Sie oab.xml auf {server} mit Konto: 200.</translation>
    </message>
    <message>
        <source>Small. Running downloads on {server} begin anew.</source>
        <translation>Klein. Laufende Downloads auf {server} beginnen von vorn.</translation>
    </message>
    <message>
        <source>Run the undo script; it puts back the saved setting.</source>
        <translation>Führen Sie das Undo-Skript aus; es stellt die gesicherte Einstellung wieder her.</translation>
    </message>
    <message>
        <source>Windows authentication is on and 401 stays: look at Extended Protection and at devices that open the encryption.</source>
        <translation>Windows-Authentifizierung ist eingeschaltet und 401 bleibt: Sehen Sie nach erweitertem Schutz und nach Geräten, die die Verschlüsselung öffnen.</translation>
    </message>
    <message>
        <source>Bring /OAB on {server} back into service</source>
        <translation>/OAB auf {server} wieder in Betrieb nehmen</translation>
    </message>
    <message>
        <source>The stopped part is started: the application pool, or the component of Exchange. Maintenance on purpose is left alone.</source>
        <translation>Der gestoppte Teil wird gestartet: der Anwendungspool oder die Komponente von Exchange. Absichtliche Wartung bleibt unberührt.</translation>
    </message>
    <message>
        <source>Start the application pool</source>
        <translation>Den Anwendungspool starten</translation>
    </message>
    <message>
        <source>Put the component OabProxy back into service</source>
        <translation>Die Komponente OabProxy wieder in Betrieb nehmen</translation>
    </message>
    <message>
        <source>Open /OAB/healthcheck.htm on {server}: 200.</source>
        <translation>Öffnen Sie /OAB/healthcheck.htm auf {server}: 200.</translation>
    </message>
    <message>
        <source>Small. A pool that stops again by itself has another fault; then look at the System log, source WAS.</source>
        <translation>Klein. Ein Pool, der von selbst wieder stoppt, hat einen anderen Fehler; lesen Sie dann im Systemprotokoll die Quelle WAS.</translation>
    </message>
    <message>
        <source>Run the undo script; it puts back the saved state, so {server} answers 503 again.</source>
        <translation>Führen Sie das Undo-Skript aus; es stellt den gesicherten Zustand her, {server} antwortet dann wieder mit 503.</translation>
    </message>
    <message>
        <source>The pool stops again within minutes, or the component goes back to inactive.</source>
        <translation>Der Pool stoppt innerhalb von Minuten wieder, oder die Komponente wird wieder inaktiv.</translation>
    </message>
    <message>
        <source>Give {mailbox} an address book that exists</source>
        <translation>{mailbox} ein Adressbuch geben, das es gibt</translation>
    </message>
    <message>
        <source>The one level that points nowhere is put right: mailbox, policy, database or default. The other levels stay as they are.</source>
        <translation>Die eine Ebene, die ins Leere zeigt, wird berichtigt: Postfach, Richtlinie, Datenbank oder Standard. Die anderen Ebenen bleiben.</translation>
    </message>
    <message>
        <source>Make the chosen address book the default one</source>
        <translation>Das gewählte Adressbuch zum Standard machen</translation>
    </message>
    <message>
        <source>Set the chosen address book on the mailbox database</source>
        <translation>Das gewählte Adressbuch an der Postfachdatenbank setzen</translation>
    </message>
    <message>
        <source>Remove the personal setting of the mailbox</source>
        <translation>Die persönliche Einstellung des Postfachs entfernen</translation>
    </message>
    <message>
        <source>Set the chosen address book on the address book policy</source>
        <translation>Das gewählte Adressbuch an der Adressbuchrichtlinie setzen</translation>
    </message>
    <message>
        <source>Until then the address book in Outlook on the web is up to date: users can look up colleagues there.</source>
        <translation>Bis dahin ist das Adressbuch in Outlook im Web aktuell: Dort können Benutzer Kollegen nachschlagen.</translation>
    </message>
    <message>
        <source>Wait until Active Directory has replicated and Autodiscover gives the new address.</source>
        <translation>Warten Sie, bis Active Directory repliziert hat und die AutoErmittlung die neue Adresse gibt.</translation>
    </message>
    <message>
        <source>Outlook, &apos;Test E-mail AutoConfiguration&apos;: the line &apos;OAB URL&apos; holds the GUID of the chosen address book.</source>
        <translation>Outlook, „E-Mail-AutoKonfiguration testen“: Die Zeile „OAB-URL“ enthält die GUID des gewählten Adressbuchs.</translation>
    </message>
    <message>
        <source>Read the assignment of {mailbox} again.</source>
        <translation>Lesen Sie die Zuweisung von {mailbox} noch einmal.</translation>
    </message>
    <message>
        <source>Medium. Everybody with this assignment loads the address book in full once. Plan for the load on slow lines.</source>
        <translation>Mittel. Alle mit dieser Zuweisung laden das Adressbuch einmal vollständig. Planen Sie die Last auf langsamen Leitungen ein.</translation>
    </message>
    <message>
        <source>Download the address book in Outlook as {mailbox}.</source>
        <translation>Laden Sie das Adressbuch in Outlook als {mailbox}.</translation>
    </message>
    <message>
        <source>Run the undo script. A pointer to a deleted address book can&apos;t be set again; the script then stops and says so.</source>
        <translation>Führen Sie das Undo-Skript aus. Ein Zeiger auf ein gelöschtes Adressbuch lässt sich nicht wieder setzen; das Skript hält dann an und sagt es.</translation>
    </message>
    <message>
        <source>The entry points to an object in another forest, or the policy belongs to another team.</source>
        <translation>Der Eintrag zeigt auf ein Objekt in einer anderen Gesamtstruktur, oder die Richtlinie gehört einem anderen Team.</translation>
    </message>
    <message>
        <source>Get the address book {oab.name} generated again</source>
        <translation>Das Adressbuch {oab.name} wieder generieren lassen</translation>
    </message>
    <message>
        <source>The organization mailbox is made able to work, then one generation is started.</source>
        <translation>Das Organisationspostfach wird arbeitsfähig gemacht, dann wird eine Generierung gestartet.</translation>
    </message>
    <message>
        <source>Mount the database of the organization mailbox</source>
        <translation>Die Datenbank des Organisationspostfachs einbinden</translation>
    </message>
    <message>
        <source>Give the organization mailbox its capability back</source>
        <translation>Dem Organisationspostfach seine Fähigkeit zurückgeben</translation>
    </message>
    <message>
        <source>Make the organization mailbox anew, by hand</source>
        <translation>Das Organisationspostfach von Hand neu anlegen</translation>
    </message>
    <message>
        <source>Find out why the database is not mounted: event log of the server, source MSExchangeIS and ESE. A database that is being repaired must stay down.</source>
        <translation>Klären Sie, warum die Datenbank nicht eingebunden ist: Ereignisprotokoll des Servers, Quellen MSExchangeIS und ESE. Eine Datenbank in Reparatur muss unten bleiben.</translation>
    </message>
    <message>
        <source>Look for the account of the organization mailbox in Active Directory. Is it gone, run Setup with /PrepareAD from the installed cumulative update.</source>
        <translation>Suchen Sie das Konto des Organisationspostfachs in Active Directory. Ist es weg, führen Sie Setup mit /PrepareAD aus dem installierten kumulativen Update aus.</translation>
    </message>
    <message>
        <source>Enable the mailbox with Enable-Mailbox -Arbitration, then give it all its capabilities with Set-Mailbox -Arbitration, not OABGen alone. Follow Microsoft&apos;s article &apos;Recreate missing arbitration mailboxes&apos;.</source>
        <translation>Aktivieren Sie das Postfach mit Enable-Mailbox -Arbitration und geben Sie ihm mit Set-Mailbox -Arbitration alle Fähigkeiten, nicht nur OABGen. Folgen Sie Microsofts Artikel „Recreate missing arbitration mailboxes“.</translation>
    </message>
    <message>
        <source>Disable-Mailbox -Arbitration for the mailbox that was made.</source>
        <translation>Disable-Mailbox -Arbitration für das angelegte Postfach.</translation>
    </message>
    <message>
        <source>Start one generation with Update-OfflineAddressBook for {oab.name}.</source>
        <translation>Starten Sie mit Update-OfflineAddressBook eine Generierung für {oab.name}.</translation>
    </message>
    <message>
        <source>Wait for the generation to end.</source>
        <translation>Warten Sie, bis die Generierung endet.</translation>
    </message>
    <message>
        <source>Read the organization mailboxes and the mount states again.</source>
        <translation>Lesen Sie die Organisationspostfächer und den Zustand der Datenbanken noch einmal.</translation>
    </message>
    <message>
        <source>Probe oab.xml on every server with an account: 200.</source>
        <translation>Prüfen Sie oab.xml auf jedem Server mit Konto: 200.</translation>
    </message>
    <message>
        <source>Small for the capability. Mounting a database without knowing why it was down can make a repair harder.</source>
        <translation>Klein bei der Fähigkeit. Eine Datenbank einzubinden, ohne zu wissen, warum sie unten war, kann eine Reparatur erschweren.</translation>
    </message>
    <message>
        <source>Download the address book in Outlook, and look for a colleague who joined this week.</source>
        <translation>Laden Sie das Adressbuch in Outlook und suchen Sie einen Kollegen, der diese Woche neu ist.</translation>
    </message>
    <message>
        <source>Run the undo scripts in reverse order. Dismounting the database again cuts off its users: only do it when its owner asks for it.</source>
        <translation>Führen Sie die Undo-Skripte in umgekehrter Reihenfolge aus. Die Bereitstellung der Datenbank wieder aufzuheben schneidet ihre Benutzer ab: nur wenn ihr Besitzer es verlangt.</translation>
    </message>
    <message>
        <source>The database does not mount, or the mailbox loses its capability again.</source>
        <translation>Die Datenbank lässt sich nicht einbinden, oder das Postfach verliert seine Fähigkeit wieder.</translation>
    </message>
    <message>
        <source>Let every server hand out {oab.name}</source>
        <translation>Jeden Server {oab.name} ausliefern lassen</translation>
    </message>
    <message>
        <source>Since 2013 any front end can hand out any address book. The old settings that forbid it are taken away.</source>
        <translation>Seit 2013 kann jedes Front-End jedes Adressbuch ausliefern. Die alten Einstellungen, die es verbieten, werden entfernt.</translation>
    </message>
    <message>
        <source>Switch global distribution on and empty the list</source>
        <translation>Globale Verteilung einschalten und die Liste leeren</translation>
    </message>
    <message>
        <source>Switch shadow distribution off</source>
        <translation>Schattenverteilung ausschalten</translation>
    </message>
    <message>
        <source>Make sure that no site depends on its own copy over a slow line. Ask the owner of the network.</source>
        <translation>Vergewissern Sie sich, dass kein Standort mit langsamer Leitung auf eine eigene Kopie angewiesen ist. Fragen Sie den Besitzer des Netzwerks.</translation>
    </message>
    <message>
        <source>Outlook, &apos;Test E-mail AutoConfiguration&apos;: there is a line &apos;OAB URL&apos;.</source>
        <translation>Outlook, „E-Mail-AutoKonfiguration testen“: Es gibt eine Zeile „OAB-URL“.</translation>
    </message>
    <message>
        <source>Small. Running clients notice nothing. With shadow distribution off every site loads from the one generating mailbox.</source>
        <translation>Klein. Laufende Clients merken nichts. Ohne Schattenverteilung lädt jeder Standort von dem einen generierenden Postfach.</translation>
    </message>
    <message>
        <source>Download the address book in Outlook.</source>
        <translation>Laden Sie das Adressbuch in Outlook.</translation>
    </message>
    <message>
        <source>Run the undo script; it switches global distribution off first, then puts the saved list back.</source>
        <translation>Führen Sie das Undo-Skript aus; es schaltet zuerst die globale Verteilung aus und setzt dann die gesicherte Liste.</translation>
    </message>
    <message>
        <source>Exchange 2013 older than CU7: install the current cumulative update first.</source>
        <translation>Exchange 2013 älter als CU7: Installieren Sie zuerst das aktuelle kumulative Update.</translation>
    </message>
    <message>
        <source>Bring {oab.name} to {server}</source>
        <translation>{oab.name} auf {server} bringen</translation>
    </message>
    <message>
        <source>{server} becomes a distribution point and copies the files at once.</source>
        <translation>{server} wird Verteilungspunkt und kopiert die Dateien sofort.</translation>
    </message>
    <message>
        <source>Add {server} to the distribution list</source>
        <translation>{server} in die Verteilungsliste aufnehmen</translation>
    </message>
    <message>
        <source>Only start the copy service and copy</source>
        <translation>Nur den Kopierdienst starten und kopieren</translation>
    </message>
    <message>
        <source>Take {server} out of the load balancer&apos;s pool for /OAB until the files are there.</source>
        <translation>Nehmen Sie {server} für /OAB aus dem Pool des Lastenausgleichs, bis die Dateien da sind.</translation>
    </message>
    <message>
        <source>Wait until Active Directory has replicated to the site of {server}.</source>
        <translation>Warten Sie, bis Active Directory zum Standort von {server} repliziert hat.</translation>
    </message>
    <message>
        <source>Wait for event 1008 of MSExchangeFDS on {server}.</source>
        <translation>Warten Sie auf Ereignis 1008 von MSExchangeFDS auf {server}.</translation>
    </message>
    <message>
        <source>Probe oab.xml on {server} with an account: it must answer 200.</source>
        <translation>Prüfen Sie oab.xml auf {server} mit Konto: Es muss 200 antworten.</translation>
    </message>
    <message>
        <source>Small. The list is extended, nothing is removed; the copy service restarts on one server.</source>
        <translation>Klein. Die Liste wird erweitert, nichts wird entfernt; der Kopierdienst startet auf einem Server neu.</translation>
    </message>
    <message>
        <source>Run the undo scripts in reverse order; they put back the saved list.</source>
        <translation>Führen Sie die Undo-Skripte in umgekehrter Reihenfolge aus; sie setzen die gesicherte Liste.</translation>
    </message>
    <message>
        <source>Event 1021 of MSExchangeFDS: the share of the generating server can&apos;t be read.</source>
        <translation>Ereignis 1021 von MSExchangeFDS: Die Freigabe des generierenden Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Adds servers to the distribution list of an address book</source>
        <translation>Nimmt Server in die Verteilungsliste eines Adressbuchs auf</translation>
    </message>
    <message>
        <source>Starts the copy service and copies the address book</source>
        <translation>Startet den Kopierdienst und kopiert das Adressbuch</translation>
    </message>
    <message>
        <source>Lets every front end hand out an address book</source>
        <translation>Lässt jedes Front-End ein Adressbuch ausliefern</translation>
    </message>
    <message>
        <source>Switches shadow distribution of an address book off</source>
        <translation>Schaltet die Schattenverteilung eines Adressbuchs aus</translation>
    </message>
    <message>
        <source>Makes an address book the default one</source>
        <translation>Macht ein Adressbuch zum Standard</translation>
    </message>
    <message>
        <source>Sets the address book of a mailbox database</source>
        <translation>Setzt das Adressbuch einer Postfachdatenbank</translation>
    </message>
    <message>
        <source>Removes the personal address book setting of a mailbox</source>
        <translation>Entfernt die persönliche Adressbucheinstellung eines Postfachs</translation>
    </message>
    <message>
        <source>Sets the address book of an address book policy</source>
        <translation>Setzt das Adressbuch einer Adressbuchrichtlinie</translation>
    </message>
    <message>
        <source>Gives the organization mailbox the capability to generate</source>
        <translation>Gibt dem Organisationspostfach die Fähigkeit zum Generieren</translation>
    </message>
    <message>
        <source>Mounts the database of the organization mailbox</source>
        <translation>Bindet die Datenbank des Organisationspostfachs ein</translation>
    </message>
    <message>
        <source>Starts the generation of an address book</source>
        <translation>Startet die Generierung eines Adressbuchs</translation>
    </message>
    <message>
        <source>Takes HTTP Redirect off /OAB</source>
        <translation>Nimmt die HTTP-Umleitung von /OAB weg</translation>
    </message>
    <message>
        <source>Lets signed-in users read web.config of the address book folder</source>
        <translation>Lässt angemeldete Benutzer web.config des Adressbuchordners lesen</translation>
    </message>
    <message>
        <source>Sets a left-over web.config of the address book folder aside</source>
        <translation>Legt eine übrig gebliebene web.config des Adressbuchordners beiseite</translation>
    </message>
    <message>
        <source>Gives the file type .lzx back to /OAB</source>
        <translation>Stellt den Dateityp .lzx für /OAB wieder her</translation>
    </message>
    <message>
        <source>Switches Windows authentication of /OAB on</source>
        <translation>Schaltet die Windows-Authentifizierung von /OAB ein</translation>
    </message>
    <message>
        <source>Starts the application pool of /OAB</source>
        <translation>Startet den Anwendungspool von /OAB</translation>
    </message>
    <message>
        <source>Puts the component OabProxy back into service</source>
        <translation>Nimmt die Komponente OabProxy wieder in Betrieb</translation>
    </message>
    <message>
        <source>Clears the address book jobs from the download queue</source>
        <translation>Räumt die Aufträge des Adressbuchs aus der Downloadwarteschlange</translation>
    </message>
    <message>
        <source>Binds an installed certificate to IIS</source>
        <translation>Bindet ein installiertes Zertifikat an IIS</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>Looks at the certificate chain of every server and of the name that clients use.</source>
        <translation>Betrachtet die Zertifikatkette jedes Servers und des Namens, den Clients verwenden.</translation>
    </message>
    <message>
        <source>Outlook shows a security alert</source>
        <translation>Outlook zeigt einen Sicherheitshinweis</translation>
    </message>
    <message>
        <source>A TLS error code</source>
        <translation>Ein TLS-Fehlercode</translation>
    </message>
    <message>
        <source>Certificate of each server</source>
        <translation>Zertifikat jedes Servers</translation>
    </message>
    <message>
        <source>Connects to every server and reads the certificates it sends.</source>
        <translation>Verbindet sich mit jedem Server und liest die Zertifikate, die er sendet.</translation>
    </message>
    <message>
        <source>Fault of a server&apos;s certificate</source>
        <translation>Fehler am Zertifikat eines Servers</translation>
    </message>
    <message>
        <source>Certificate of the name</source>
        <translation>Zertifikat des Namens</translation>
    </message>
    <message>
        <source>Connects to the name that clients use and compares with the servers.</source>
        <translation>Verbindet sich mit dem Namen, den Clients verwenden, und vergleicht mit den Servern.</translation>
    </message>
    <message>
        <source>Fault between client and server</source>
        <translation>Fehler zwischen Client und Server</translation>
    </message>
    <message>
        <source>Order of the certificates</source>
        <translation>Reihenfolge der Zertifikate</translation>
    </message>
    <message>
        <source>The certificate is not trusted, and none of the known reasons is proven. Keep the evidence and hand it to whoever runs the certificates.</source>
        <translation>Dem Zertifikat wird nicht vertraut, und keiner der bekannten Gründe ist bewiesen. Behalten Sie die Belege und geben Sie sie an die Betreuer der Zertifikate.</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>Every server and the name show a certificate that clients trust.</source>
        <translation>Jeder Server und der Name zeigen ein Zertifikat, dem Clients vertrauen.</translation>
    </message>
    <message>
        <source>Certificates are good</source>
        <translation>Zertifikate sind gut</translation>
    </message>
    <message>
        <source>The address book does not download</source>
        <translation>Das Adressbuch wird nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Finds out at which of four stations the offline address book stops: assignment, generation, distribution or download.</source>
        <translation>Findet heraus, an welcher von vier Stationen das Offlineadressbuch stehen bleibt: Zuweisung, Generierung, Verteilung oder Download.</translation>
    </message>
    <message>
        <source>A BITS code with an HTTP status</source>
        <translation>Ein BITS-Code mit HTTP-Status</translation>
    </message>
    <message>
        <source>A code of the download queue</source>
        <translation>Ein Code der Downloadwarteschlange</translation>
    </message>
    <message>
        <source>Object not found</source>
        <translation>Objekt nicht gefunden</translation>
    </message>
    <message>
        <source>Outlook event 27</source>
        <translation>Outlook-Ereignis 27</translation>
    </message>
    <message>
        <source>Send/Receive error</source>
        <translation>Fehler bei Senden/Empfangen</translation>
    </message>
    <message>
        <source>Send/Receive hangs at the address book</source>
        <translation>Senden/Empfangen hängt beim Adressbuch</translation>
    </message>
    <message>
        <source>Download queue</source>
        <translation>Downloadwarteschlange</translation>
    </message>
    <message>
        <source>Queue of the PC</source>
        <translation>Warteschlange des PCs</translation>
    </message>
    <message>
        <source>Address books</source>
        <translation>Adressbücher</translation>
    </message>
    <message>
        <source>Lists the servers, the address books and what the databases assign.</source>
        <translation>Listet die Server, die Adressbücher und die Zuweisungen der Datenbanken auf.</translation>
    </message>
    <message>
        <source>Address book of the mailbox</source>
        <translation>Adressbuch des Postfachs</translation>
    </message>
    <message>
        <source>Shows which address book belongs to the mailbox.</source>
        <translation>Zeigt, welches Adressbuch zum Postfach gehört.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Which address book</source>
        <translation>Welches Adressbuch</translation>
    </message>
    <message>
        <source>Servers in the list</source>
        <translation>Server in der Liste</translation>
    </message>
    <message>
        <source>Distribution settings</source>
        <translation>Verteilungseinstellungen</translation>
    </message>
    <message>
        <source>Door without an account</source>
        <translation>Tür ohne Konto</translation>
    </message>
    <message>
        <source>Asks every server for oab.xml without an account. 401 is the healthy answer here.</source>
        <translation>Fragt jeden Server ohne Konto nach oab.xml. 401 ist hier die gesunde Antwort.</translation>
    </message>
    <message>
        <source>HTTP Redirect</source>
        <translation>HTTP-Umleitung</translation>
    </message>
    <message>
        <source>Reads whether HTTP Redirect reaches /OAB.</source>
        <translation>Liest, ob die HTTP-Umleitung /OAB trifft.</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Application pool</source>
        <translation>Anwendungspool</translation>
    </message>
    <message>
        <source>Reads the state of the application pool and of the components.</source>
        <translation>Liest den Zustand des Anwendungspools und der Komponenten.</translation>
    </message>
    <message>
        <source>Pool or component</source>
        <translation>Pool oder Komponente</translation>
    </message>
    <message>
        <source>Settings of /OAB</source>
        <translation>Einstellungen von /OAB</translation>
    </message>
    <message>
        <source>Reads the sign-in methods of the virtual directory.</source>
        <translation>Liest die Anmeldeverfahren des virtuellen Verzeichnisses.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Files with an account</source>
        <translation>Dateien mit Konto</translation>
    </message>
    <message>
        <source>Asks every server for oab.xml and its files with the account of an affected user.</source>
        <translation>Fragt jeden Server mit dem Konto eines betroffenen Benutzers nach oab.xml und seinen Dateien.</translation>
    </message>
    <message>
        <source>IIS log</source>
        <translation>IIS-Protokoll</translation>
    </message>
    <message>
        <source>Web configuration</source>
        <translation>Webkonfiguration</translation>
    </message>
    <message>
        <source>Copy service</source>
        <translation>Kopierdienst</translation>
    </message>
    <message>
        <source>Reads the state of the file distribution service on each 2010 server.</source>
        <translation>Liest den Zustand des Dateiverteilungsdienstes auf jedem 2010-Server.</translation>
    </message>
    <message>
        <source>Distribution on 2010</source>
        <translation>Verteilung auf 2010</translation>
    </message>
    <message>
        <source>The same, 15 minutes later</source>
        <translation>Dasselbe, 15 Minuten später</translation>
    </message>
    <message>
        <source>One 404 can be normal: a copy may be on its way. The second look decides.</source>
        <translation>Ein 404 kann normal sein: Vielleicht ist eine Kopie unterwegs. Der zweite Blick entscheidet.</translation>
    </message>
    <message>
        <source>Shadow copies</source>
        <translation>Schattenkopien</translation>
    </message>
    <message>
        <source>Shows which mailboxes build address books and where they run.</source>
        <translation>Zeigt, welche Postfächer Adressbücher erstellen und wo sie laufen.</translation>
    </message>
    <message>
        <source>Age of the files</source>
        <translation>Alter der Dateien</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generierung</translation>
    </message>
    <message>
        <source>Files through the name</source>
        <translation>Dateien über den Namen</translation>
    </message>
    <message>
        <source>Asks for the same files through the name that clients use.</source>
        <translation>Fragt über den Namen, den Clients verwenden, nach denselben Dateien.</translation>
    </message>
    <message>
        <source>Way through the device</source>
        <translation>Weg durch das Gerät</translation>
    </message>
    <message>
        <source>The servers and the name hand out the address book. If one PC still fails, close Outlook, rename its folder &apos;Offline Address Books&apos; and download again.</source>
        <translation>Die Server und der Name liefern das Adressbuch aus. Scheitert noch ein einzelner PC, schließen Sie Outlook, benennen Sie seinen Ordner „Offline Address Books“ um und laden Sie neu.</translation>
    </message>
    <message>
        <source>Servers are good</source>
        <translation>Server sind gut</translation>
    </message>
    <message>
        <source>A server is in maintenance (ServerWideOffline is not active). Ask who began it; do not force the component.</source>
        <translation>Ein Server ist in Wartung (ServerWideOffline ist nicht aktiv). Fragen Sie, wer sie begonnen hat; erzwingen Sie die Komponente nicht.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Without the list of address books and their assignment nothing can be proven. Let somebody with the role &apos;View-Only Organization Management&apos; run the collector script.</source>
        <translation>Ohne die Liste der Adressbücher und ihre Zuweisung lässt sich nichts beweisen. Lassen Sie jemanden mit der Rolle „View-Only Organization Management“ das Sammelskript ausführen.</translation>
    </message>
    <message>
        <source>Settings not known</source>
        <translation>Einstellungen nicht bekannt</translation>
    </message>
    <message>
        <source>The servers could not be measured, so nothing is proven. Look at the evidence of each connection: name, address, firewall, certificate.</source>
        <translation>Die Server ließen sich nicht messen, deshalb ist nichts bewiesen. Sehen Sie die Belege jeder Verbindung an: Name, Adresse, Firewall, Zertifikat.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>What was measured is not healthy, and no known cause is proven. Hand over the case with its evidence.</source>
        <translation>Was gemessen wurde, ist nicht gesund, und keine bekannte Ursache ist bewiesen. Übergeben Sie den Fall mit seinen Belegen.</translation>
    </message>
</context>
</TS>
