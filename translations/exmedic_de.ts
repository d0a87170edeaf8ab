<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Chain</name>
    <message>
        <source>The certificate &quot;%1&quot; is signed by itself. No client trusts it unless it was installed there by hand.</source>
        <translation>Das Zertifikat „%1“ ist selbstsigniert. Kein Client vertraut ihm, außer es wurde dort von Hand installiert.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; stands before one that it issued. Each certificate should be followed by its issuer; some clients give up otherwise.</source>
        <translation>Das Zertifikat „%1“ steht vor einem, das es ausgestellt hat. Auf jedes Zertifikat soll sein Aussteller folgen; manche Clients geben sonst auf.</translation>
    </message>
    <message>
        <source>The root &quot;%1&quot; is sent along. That is not needed: clients use their own copy.</source>
        <translation>Das Stammzertifikat „%1“ wird mitgesendet. Das ist nicht nötig: Clients verwenden ihre eigene Kopie.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; is sent along, but has nothing to do with this chain.</source>
        <translation>Das Zertifikat „%1“ wird mitgesendet, hat aber mit dieser Kette nichts zu tun.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; is sent more than once.</source>
        <translation>Das Zertifikat „%1“ wird mehr als einmal gesendet.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; has no alternative names (SAN). Today&apos;s clients do not read the name from the subject.</source>
        <translation>Das Zertifikat „%1“ hat keine alternativen Namen (SAN). Heutige Clients lesen den Namen nicht aus dem Antragsteller.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; may not be used for a server: its key usage does not allow server authentication.</source>
        <translation>Das Zertifikat „%1“ darf nicht für einen Server verwendet werden: Seine Schlüsselverwendung erlaubt keine Serverauthentifizierung.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; issued another one, but may not: it is not a certification authority.</source>
        <translation>Das Zertifikat „%1“ hat ein anderes ausgestellt, darf das aber nicht: Es gehört keiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The certification authority &quot;%1&quot; allows fewer intermediate certificates below it than there are.</source>
        <translation>Die Zertifizierungsstelle „%1“ erlaubt weniger Zwischenzertifikate unter sich, als es gibt.</translation>
    </message>
    <message>
        <source>A certification authority above &quot;%1&quot; is limited to certain names, and this certificate breaks the limit.</source>
        <translation>Eine Zertifizierungsstelle über „%1“ ist auf bestimmte Namen beschränkt, und dieses Zertifikat verletzt die Grenze.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; holds an extension marked as critical that clients do not know, so they must refuse it.</source>
        <translation>Das Zertifikat „%1“ enthält eine als kritisch markierte Erweiterung, die Clients nicht kennen; sie müssen es ablehnen.</translation>
    </message>
    <message>
        <source>The signature of &quot;%1&quot; does not fit its issuer&apos;s key. The certificate was changed, or another certificate of the same issuer is meant.</source>
        <translation>Die Signatur von „%1“ passt nicht zum Schlüssel des Ausstellers. Das Zertifikat wurde verändert, oder ein anderes Zertifikat desselben Ausstellers ist gemeint.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; was revoked by its issuer.</source>
        <translation>Das Zertifikat „%1“ wurde von seinem Aussteller gesperrt.</translation>
    </message>
    <message>
        <source>The server sends more than 100 certificates. Only the first 100 were looked at.</source>
        <translation>Der Server sendet mehr als 100 Zertifikate. Nur die ersten 100 wurden betrachtet.</translation>
    </message>
    <message>
        <source>There is no certificate to judge.</source>
        <translation>Es gibt kein Zertifikat zu beurteilen.</translation>
    </message>
    <message>
        <source>The time to judge by is not valid, so nothing can be said about the period of validity.</source>
        <translation>Die Zeit, nach der geurteilt werden soll, ist ungültig; über die Gültigkeitsdauer lässt sich nichts sagen.</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The download service (BITS) has no network connection.</source>
        <translation>Der Downloaddienst (BITS) hat keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The server did not tell the size of the file. A device in between changes headers or compresses.</source>
        <translation>Der Server nannte die Größe der Datei nicht. Ein Gerät dazwischen ändert Header oder komprimiert.</translation>
    </message>
    <message>
        <source>The server or a proxy does not speak HTTP 1.1.</source>
        <translation>Der Server oder ein Proxy spricht kein HTTP 1.1.</translation>
    </message>
    <message>
        <source>The server or a proxy does not allow partial downloads (the header Content-Range is missing).</source>
        <translation>Der Server oder ein Proxy erlaubt keine Teildownloads (der Header Content-Range fehlt).</translation>
    </message>
    <message>
        <source>This user has too many jobs in the download queue (BITS).</source>
        <translation>Dieser Benutzer hat zu viele Aufträge in der Downloadwarteschlange (BITS).</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The name of the server could not be resolved.</source>
        <translation>Der Name des Servers ließ sich nicht auflösen.</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>Keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The connection was broken off.</source>
        <translation>Die Verbindung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is expired or not yet valid.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued for another name.</source>
        <translation>Das Zertifikat des Servers wurde auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation>Der Server verlangt ein Clientzertifikat.</translation>
    </message>
    <message>
        <source>The issuer of the server&apos;s certificate is not trusted.</source>
        <translation>Dem Aussteller des Serverzertifikats wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The answer of the server lacks a header.</source>
        <translation>In der Antwort des Servers fehlt ein Header.</translation>
    </message>
    <message>
        <source>The answer of the server is malformed.</source>
        <translation>Die Antwort des Servers ist fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>The secure connection (TLS) failed: certificate, protocol or the clock of the PC.</source>
        <translation>Die sichere Verbindung (TLS) ist gescheitert: Zertifikat, Protokoll oder die Uhr des PCs.</translation>
    </message>
    <message>
        <source>Outlook did not find an object: no address book is assigned or its address is unknown, or the data file of the profile is missing.</source>
        <translation>Outlook hat ein Objekt nicht gefunden: Kein Adressbuch ist zugewiesen oder seine Adresse ist unbekannt, oder die Datendatei des Profils fehlt.</translation>
    </message>
    <message>
        <source>Outlook has no connection to the server (network).</source>
        <translation>Outlook hat keine Verbindung zum Server (Netzwerk).</translation>
    </message>
    <message>
        <source>Outlook has no connection to the server (the server does not answer).</source>
        <translation>Outlook hat keine Verbindung zum Server (der Server antwortet nicht).</translation>
    </message>
    <message>
        <source>Access denied.</source>
        <translation>Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Invalid parameter. With the address book: it is only in public folders, which Outlook 2013 and later do not read.</source>
        <translation>Ungültiger Parameter. Beim Adressbuch: Es liegt nur in öffentlichen Ordnern, die Outlook ab 2013 nicht liest.</translation>
    </message>
    <message>
        <source>A value of the Outlook profile is empty or too long.</source>
        <translation>Ein Wert des Outlook-Profils ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>The RPC server is not available.</source>
        <translation>Der RPC-Server ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The RPC server is too busy.</source>
        <translation>Der RPC-Server ist ausgelastet.</translation>
    </message>
    <message>
        <source>The remote procedure call failed.</source>
        <translation>Der Remoteprozeduraufruf ist gescheitert.</translation>
    </message>
    <message>
        <source>The remote procedure call failed and was not executed.</source>
        <translation>Der Remoteprozeduraufruf ist gescheitert und wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>the request is malformed</source>
        <translation>die Anfrage ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>the sign-in is missing or was refused</source>
        <translation>die Anmeldung fehlt oder wurde abgelehnt</translation>
    </message>
    <message>
        <source>the sign-in failed (also: Extended Protection does not fit)</source>
        <translation>die Anmeldung ist gescheitert (auch: erweiterter Schutz passt nicht)</translation>
    </message>
    <message>
        <source>the sign-in method that was offered is not configured</source>
        <translation>das angebotene Anmeldeverfahren ist nicht konfiguriert</translation>
    </message>
    <message>
        <source>the account may not read the file (file system rights)</source>
        <translation>das Konto darf die Datei nicht lesen (Dateisystemrechte)</translation>
    </message>
    <message>
        <source>forbidden, or HTTPS is required</source>
        <translation>verboten, oder HTTPS ist vorgeschrieben</translation>
    </message>
    <message>
        <source>HTTPS is required, and the request came by HTTP</source>
        <translation>HTTPS ist vorgeschrieben, und die Anfrage kam über HTTP</translation>
    </message>
    <message>
        <source>128-bit encryption is required</source>
        <translation>128-Bit-Verschlüsselung ist vorgeschrieben</translation>
    </message>
    <message>
        <source>the address of the client is blocked</source>
        <translation>die Adresse des Clients ist gesperrt</translation>
    </message>
    <message>
        <source>a client certificate is required</source>
        <translation>ein Clientzertifikat ist vorgeschrieben</translation>
    </message>
    <message>
        <source>the folder may not be listed</source>
        <translation>der Ordner darf nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>the file or folder is not on the server that answered</source>
        <translation>die Datei oder der Ordner ist nicht auf dem Server, der geantwortet hat</translation>
    </message>
    <message>
        <source>the file or folder is not there</source>
        <translation>die Datei oder der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>the ISAPI or CGI extension is not allowed</source>
        <translation>die ISAPI- oder CGI-Erweiterung ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the file type is not known to IIS (MIME map)</source>
        <translation>IIS kennt den Dateityp nicht (MIME-Zuordnung)</translation>
    </message>
    <message>
        <source>the verb is denied by request filtering</source>
        <translation>die Anforderungsfilterung lehnt das Verb ab</translation>
    </message>
    <message>
        <source>the file extension is denied by request filtering</source>
        <translation>die Anforderungsfilterung lehnt die Dateiendung ab</translation>
    </message>
    <message>
        <source>the request is too large</source>
        <translation>die Anfrage ist zu groß</translation>
    </message>
    <message>
        <source>the query string is too long</source>
        <translation>die Abfragezeichenfolge ist zu lang</translation>
    </message>
    <message>
        <source>the verb is not allowed</source>
        <translation>das Verb ist nicht erlaubt</translation>
    </message>
    <message>
        <source>a proxy wants a sign-in</source>
        <translation>ein Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the part of the file that was asked for does not exist</source>
        <translation>den angefragten Teil der Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the web server failed, often because it can&apos;t read its configuration</source>
        <translation>der Webserver ist gescheitert, oft weil er seine Konfiguration nicht lesen kann</translation>
    </message>
    <message>
        <source>the configuration (web.config) can&apos;t be read: rights or syntax</source>
        <translation>die Konfiguration (web.config) ist nicht lesbar: Rechte oder Syntax</translation>
    </message>
    <message>
        <source>a handler of the configuration is not installed</source>
        <translation>ein Handler der Konfiguration ist nicht installiert</translation>
    </message>
    <message>
        <source>a proxy got no usable answer from the server</source>
        <translation>ein Proxy bekam vom Server keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>the application pool is stopped, or the service is in maintenance</source>
        <translation>der Anwendungspool ist gestoppt, oder der Dienst ist in Wartung</translation>
    </message>
    <message>
        <source>the application pool is stopped</source>
        <translation>der Anwendungspool ist gestoppt</translation>
    </message>
    <message>
        <source>the limit of concurrent requests is reached</source>
        <translation>die Grenze gleichzeitiger Anfragen ist erreicht</translation>
    </message>
    <message>
        <source>the queue of ASP.NET is full</source>
        <translation>die Warteschlange von ASP.NET ist voll</translation>
    </message>
    <message>
        <source>a proxy waited too long for the server</source>
        <translation>ein Proxy hat zu lange auf den Server gewartet</translation>
    </message>
    <message>
        <source>The server lacks resources (disk or memory) and takes no mail at the moment.</source>
        <translation>Dem Server fehlen Ressourcen (Datenträger oder Arbeitsspeicher); er nimmt derzeit keine Nachrichten an.</translation>
    </message>
    <message>
        <source>The other server does not answer.</source>
        <translation>Der andere Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The server refuses for security reasons at the moment.</source>
        <translation>Der Server lehnt derzeit aus Sicherheitsgründen ab.</translation>
    </message>
    <message>
        <source>The certificate of the other server could not be validated.</source>
        <translation>Das Zertifikat des anderen Servers ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The recipient does not exist.</source>
        <translation>Den Empfänger gibt es nicht.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Das Postfach ist voll.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Die Nachricht ist zu groß.</translation>
    </message>
    <message>
        <source>The server takes no mail for this recipient&apos;s domain.</source>
        <translation>Der Server nimmt für die Domäne dieses Empfängers keine Nachrichten an.</translation>
    </message>
    <message>
        <source>Not allowed: the sender may not send to this recipient, or the server does not relay for this client.</source>
        <translation>Nicht erlaubt: Der Absender darf diesem Empfänger nicht senden, oder der Server leitet für diesen Client nicht weiter.</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>Die Anmeldung ist gescheitert.</translation>
    </message>
    <message>
        <source>The server does not relay for this client.</source>
        <translation>Der Server leitet für diesen Client nicht weiter.</translation>
    </message>
    <message>
        <source>The client must sign in before it sends.</source>
        <translation>Der Client muss sich vor dem Senden anmelden.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>&quot;%1&quot; is not a fact. Write name or name[entity,entity], for example server.version[EX01].</source>
        <translation>„%1“ ist keine Tatsache. Schreiben Sie name oder name[objekt,objekt], zum Beispiel server.version[EX01].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a source. Use measured, imported, pasted or said.</source>
        <translation>„%1“ ist keine Quelle. Verwenden Sie measured, imported, pasted oder said.</translation>
    </message>
</context>
<context>
    <name>ExMedic</name>
    <message>
        <source>The certificate is not issued for &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not issued for &quot;%1&quot;, but for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate &quot;%1&quot;. Clients that know or fetch it get by; others refuse the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer &quot;%1&quot; was not sent and is not known here. If it is an intermediate certificate, Windows may still fetch it; devices that do not fetch refuse the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; expired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; is valid only from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain ends at the root &quot;%1&quot;, which is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain ends at &quot;%1&quot;. Its issuer &quot;%2&quot; is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of &quot;%1&quot; (%2, %3 bits) is too weak. Clients want RSA from 2048 bits or EC from 224 bits, and no DSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of &quot;%1&quot; (%2) is too weak. SHA-256 or better is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether &quot;%1&quot; was revoked could not be found out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends %1 bytes that are not a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; is not built as it should be: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; breaks a rule that strict clients enforce: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be saved: %1. Free some space or save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 was left out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line was not written to its end and is left out. Everything before it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; it is not a case of ExMedic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An observation without a fact or without a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a case of ExMedic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was written by a newer ExMedic. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event without a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of a kind that this version does not know: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raw answer is damaged: it is not what its checksum says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server answered HTTP %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server answered HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result does not say which server or name it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell reported an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell warned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell cut off %1. Run $FormatEnumerationLimit = -1, use Format-List, and copy the output again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds letters that were broken on the way. Copy the output again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long. Only its first 4 million characters were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell cut off %1. Run $FormatEnumerationLimit = -1 first and copy the output again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds letters that were broken on the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExMedic::AskPage</name>
    <message>
        <source>How to find out</source>
        <translation>So finden Sie es heraus</translation>
    </message>
    <message>
        <source>Take this answer</source>
        <translation>Diese Antwort übernehmen</translation>
    </message>
    <message>
        <source>The simulated admin says: %1</source>
        <translation>Der simulierte Administrator sagt: %1</translation>
    </message>
    <message>
        <source>Paste its output here. What was read answers the question.</source>
        <translation>Fügen Sie die Ausgabe hier ein. Was gelesen wurde, beantwortet die Frage.</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>Ausgabe des Befehls</translation>
    </message>
    <message>
        <source>Output of the command (Ctrl+V)</source>
        <translation>Ausgabe des Befehls (STRG+V)</translation>
    </message>
    <message>
        <source>Or type another one, for example %1</source>
        <translation>Oder geben Sie einen anderen Wert ein, zum Beispiel %1</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>ExMedic::BottomBar</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>ALT+NACH-LINKS</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>EINGABE</translation>
    </message>
</context>
<context>
    <name>ExMedic::CaseFile</name>
    <message>
        <source>Nothing in this text answers the question. Paste the whole output, from the command on.</source>
        <translation>Nichts in diesem Text beantwortet die Frage. Fügen Sie die ganze Ausgabe ein, vom Befehl an.</translation>
    </message>
    <message>
        <source>One value read</source>
        <translation>Ein Wert gelesen</translation>
    </message>
    <message>
        <source>%1 values read</source>
        <translation>%1 Werte gelesen</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>ExMedic::CaseStore</name>
    <message>
        <source>There is already a file of this name. Choose another name or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file can&apos;t be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case can&apos;t be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than any case. It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case can&apos;t be read to its end: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case can only be read. Save it elsewhere to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExMedic::CaseStore::Private</name>
    <message>
        <source>The case can only be read. Save it elsewhere to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is no longer there. Save the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote to the case file. Save the case elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExMedic::CausePage</name>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence of: %1</source>
        <translation>Beleg zu: %1</translation>
    </message>
    <message>
        <source>Excluded by: %1</source>
        <translation>Ausgeschlossen durch: %1</translation>
    </message>
    <message>
        <source>What was excluded (%1)</source>
        <translation>Was ausgeschlossen wurde (%1)</translation>
    </message>
    <message>
        <source>Cause %1 of %2</source>
        <translation>Ursache %1 von %2</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Who owns the fix</source>
        <translation>Wer die Reparatur verantwortet</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Wenn nichts geschieht</translation>
    </message>
    <message>
        <source>So that it does not come back</source>
        <translation>Damit es nicht wiederkommt</translation>
    </message>
    <message>
        <source>Why there is no script</source>
        <translation>Warum es kein Skript gibt</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation>Quellen (%1)</translation>
    </message>
    <message>
        <source>To the repair</source>
        <translation>Zur Reparatur</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message>
        <source>Cause %1 of %2 found</source>
        <translation>Ursache %1 von %2 gefunden</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>Ursache gefunden</translation>
    </message>
</context>
<context>
    <name>ExMedic::ChainPage</name>
    <message>
        <source>sent by the server</source>
        <translation>vom Server gesendet</translation>
    </message>
    <message>
        <source>found here</source>
        <translation>hier gefunden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Ausgestellt von %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>%1 · key %2</source>
        <translation>%1 · Schlüssel %2</translation>
    </message>
    <message>
        <source>PEM text</source>
        <translation>PEM-Text</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>signiert von</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Zertifikatkette</translation>
    </message>
    <message>
        <source>Certificate chain of %1</source>
        <translation>Zertifikatkette von %1</translation>
    </message>
    <message>
        <source>Each card is signed by the one below it. The last one must be known to the clients.</source>
        <translation>Jede Karte ist von der darunter signiert. Die letzte müssen die Clients kennen.</translation>
    </message>
    <message>
        <source>The certificates that a server sends will stand here, as soon as its connection was measured.</source>
        <translation>Hier stehen die Zertifikate, die ein Server sendet, sobald seine Verbindung gemessen wurde.</translation>
    </message>
</context>
<context>
    <name>ExMedic::CollectPage</name>
    <message>
        <source>output is there</source>
        <translation>Ausgabe ist da</translation>
    </message>
    <message>
        <source>output is missing</source>
        <translation>Ausgabe fehlt</translation>
    </message>
    <message>
        <source>Output of: %1</source>
        <translation>Ausgabe von: %1</translation>
    </message>
    <message>
        <source>Paste the output here (Ctrl+V)</source>
        <translation>Fügen Sie die Ausgabe hier ein (STRG+V)</translation>
    </message>
    <message>
        <source>I can&apos;t run it</source>
        <translation>Ich kann ihn nicht ausführen</translation>
    </message>
</context>
<context>
    <name>ExMedic::CommandBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the command. It only reads.</source>
        <translation>Kopiert den Befehl. Er liest nur.</translation>
    </message>
    <message>
        <source>Fetch from the simulation</source>
        <translation>Aus der Simulation holen</translation>
    </message>
    <message>
        <source>Run this line first, in the same window:</source>
        <translation>Führen Sie zuerst diese Zeile aus, im selben Fenster:</translation>
    </message>
</context>
<context>
    <name>ExMedic::Desk</name>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>ExMedic cases (*.exmedic)</source>
        <translation>ExMedic-Fälle (*.exmedic)</translation>
    </message>
    <message>
        <source>There is no case to save yet.</source>
        <translation>Es gibt noch keinen Fall zum Speichern.</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>niemand weiß es</translation>
    </message>
    <message>
        <source>nobody can run the command</source>
        <translation>niemand kann den Befehl ausführen</translation>
    </message>
    <message>
        <source>The simulated shell does not know this command.</source>
        <translation>Die simulierte Shell kennt diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>Start a case first; its servers and names stand here then.</source>
        <translation>Beginnen Sie zuerst einen Fall; dann stehen hier seine Server und Namen.</translation>
    </message>
    <message>
        <source>nobody can measure from here</source>
        <translation>niemand kann von hier aus messen</translation>
    </message>
    <message>
        <source>The server refused this account. Nothing else was tried with it.</source>
        <translation>Der Server hat dieses Konto abgelehnt. Es wurde sonst nirgends versucht.</translation>
    </message>
</context>
<context>
    <name>ExMedic::EndPage</name>
    <message>
        <source>To the report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message>
        <source>Healthy, as far as was measured</source>
        <translation>In Ordnung, soweit gemessen wurde</translation>
    </message>
    <message>
        <source>To be handed on</source>
        <translation>Weiterzugeben</translation>
    </message>
    <message>
        <source>Not measured, so nothing is said</source>
        <translation>Nicht gemessen, also keine Aussage</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>What is known for the one who goes on</source>
        <translation>Was für die nächste Person bekannt ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Noch möglich</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Entscheidend: %1</translation>
    </message>
    <message>
        <source>What would help now</source>
        <translation>Was jetzt hilft</translation>
    </message>
</context>
<context>
    <name>ExMedic::EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>%1, seen from %2</source>
        <translation>%1, gesehen von %2</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>Die Antwort, wie sie kam</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExMedic::FixPage</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Ways to do it</source>
        <translation>Mögliche Wege</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>notices: %1</source>
        <translation>bemerkt es: %1</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Script of: %1</source>
        <translation>Skript zu: %1</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripts</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save all …</source>
        <translation>Alle speichern …</translation>
    </message>
    <message>
        <source>Each script only shows what it would change. With -Apply it changes. It refuses where the object is no longer as it was at diagnosis.</source>
        <translation>Jedes Skript zeigt nur, was es ändern würde. Mit -Apply ändert es. Es lehnt ab, wenn das Objekt nicht mehr so ist wie bei der Diagnose.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Look again afterwards</source>
        <translation>Danach noch einmal prüfen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Rückweg</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>The repair</source>
        <translation>Die Reparatur</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Zum Bericht</translation>
    </message>
</context>
<context>
    <name>ExMedic::InventoryPage</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>EX01</source>
        <translation>EX01</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>2016</source>
        <translation>2016</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>192.0.2.11</source>
        <translation>192.0.2.11</translation>
    </message>
    <message>
        <source>Address, with port if not 443</source>
        <translation>Adresse, mit Port, falls nicht 443</translation>
    </message>
    <message>
        <source>Servers and names</source>
        <translation>Server und Namen</translation>
    </message>
    <message>
        <source>Entered once, used by every question and every measurement of this case.</source>
        <translation>Einmal eingegeben, für jede Frage und jede Messung dieses Falls verwendet.</translation>
    </message>
    <message>
        <source>Name that clients connect to</source>
        <translation>Name, mit dem sich Clients verbinden</translation>
    </message>
    <message>
        <source>Address of the load balancer</source>
        <translation>Adresse des Lastenausgleichs</translation>
    </message>
    <message>
        <source>mail.contoso.com</source>
        <translation>mail.contoso.com</translation>
    </message>
    <message>
        <source>192.0.2.10</source>
        <translation>192.0.2.10</translation>
    </message>
    <message>
        <source>Exchange servers</source>
        <translation>Exchange-Server</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Weiterer Server</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>Ausgabe des Befehls</translation>
    </message>
    <message>
        <source>Or paste the output of this command (Ctrl+V): names and versions are read from it</source>
        <translation>Oder fügen Sie die Ausgabe dieses Befehls ein (STRG+V): Namen und Versionen werden daraus gelesen</translation>
    </message>
</context>
<context>
    <name>ExMedic::KnowPanel</name>
    <message>
        <source>%1, seen from %2</source>
        <translation>%1, gesehen von %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence of: %1</source>
        <translation>Beleg zu: %1</translation>
    </message>
    <message>
        <source>Another source says something else</source>
        <translation>Eine andere Quelle sagt etwas anderes</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Entscheidend: %1</translation>
    </message>
    <message>
        <source>Older facts: %1</source>
        <translation>Ältere Fakten: %1</translation>
    </message>
    <message>
        <source>WHAT WE KNOW</source>
        <translation>WAS WIR WISSEN</translation>
    </message>
    <message>
        <source>Every answer and every measurement will stand here, with its source.</source>
        <translation>Hier steht jede Antwort und jede Messung mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>STILL POSSIBLE</source>
        <translation>NOCH MÖGLICH</translation>
    </message>
    <message>
        <source>The causes that fit what we know will stand here, and what would decide each.</source>
        <translation>Hier stehen die Ursachen, die zu dem passen, was wir wissen, und was jeweils entscheiden würde.</translation>
    </message>
</context>
<context>
    <name>ExMedic::MainWindow</name>
    <message>
        <source>%1 – ExMedic</source>
        <translation>%1 – ExMedic</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Servers and names …</source>
        <translation>Server und Namen …</translation>
    </message>
    <message>
        <source>Compare the servers</source>
        <translation>Server vergleichen</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Zertifikatkette</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>ExMedic::Mapper</name>
    <message>
        <source>The object &quot;%1&quot; fits several questions. Copy the command together with its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of &quot;%1&quot; does not say which %2 it is about. Paste it at the step that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object &quot;%1&quot; has no property %2, so it is not known which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property %1 of &quot;%2&quot; can&apos;t be read for sure. Copy the output again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which %1 &quot;%2&quot; is about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExMedic::MatrixPage</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Compare the servers</source>
        <translation>Server vergleichen</translation>
    </message>
    <message>
        <source>Every server was asked the same. What differs stands out. A cell opens its evidence.</source>
        <translation>Jeder Server wurde dasselbe gefragt. Was abweicht, fällt auf. Eine Zelle öffnet ihren Beleg.</translation>
    </message>
    <message>
        <source>The results of each server will stand here side by side, as soon as something was measured.</source>
        <translation>Hier stehen die Ergebnisse der Server nebeneinander, sobald etwas gemessen wurde.</translation>
    </message>
</context>
<context>
    <name>ExMedic::Measure</name>
    <message>
        <source>%1 refused the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measurement is already under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to measure at this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the measurement these facts are needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the servers can be measured with what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measurement makes sense in %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first: this measurement needs an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExMedic::Page</name>
    <message>
        <source>Explain words (?)</source>
        <translation>Wörter erklären (?)</translation>
    </message>
</context>
<context>
    <name>ExMedic::PathPanel</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>noch vor uns</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>WEG</translation>
    </message>
    <message>
        <source>Your steps will stand here. A click on one goes back to it.</source>
        <translation>Hier stehen Ihre Schritte. Ein Klick geht zu einem Schritt zurück.</translation>
    </message>
</context>
<context>
    <name>ExMedic::ProbePage</name>
    <message>
        <source>I can&apos;t measure here</source>
        <translation>Ich kann hier nicht messen</translation>
    </message>
    <message>
        <source>Sign in and measure</source>
        <translation>Anmelden und messen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Messung läuft …</translation>
    </message>
    <message>
        <source>Measured from this PC, with these names:</source>
        <translation>Gemessen wird von diesem PC aus, mit diesen Namen:</translation>
    </message>
    <message>
        <source>The server refused this account. Nothing else was tried with it.</source>
        <translation>Der Server hat dieses Konto abgelehnt. Es wurde sonst nirgends versucht.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet</source>
        <translation>Noch niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Another account …</source>
        <translation>Anderes Konto …</translation>
    </message>
    <message>
        <source>The same answer must come twice. Measure again at %1 or later.</source>
        <translation>Dieselbe Antwort muss zweimal kommen. Messen Sie um %1 oder später noch einmal.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>%1 von %2 gemessen</translation>
    </message>
    <message>
        <source>%1, at most %2 s left</source>
        <translation>%1, noch höchstens %2 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare the servers</source>
        <translation>Server vergleichen</translation>
    </message>
    <message>
        <source>Show the certificates</source>
        <translation>Zertifikate anzeigen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
</context>
<context>
    <name>ExMedic::ProbeRow</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>%1 · seen from %2</source>
        <translation>%1 · gesehen von %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence of: %1</source>
        <translation>Beleg zu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExMedic::ReadResult</name>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
</context>
<context>
    <name>ExMedic::Readme</name>
    <message>
        <source>Exchange Management Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Management Shell on this server itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows PowerShell on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Copy this folder to the server. Start the Exchange Management Shell with &apos;Run as administrator&apos;. Never use PowerShell 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Account: member of Organization Management and of the server&apos;s local Administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Run backup, fix, verify and undo of one step on the same server: the backup lies on its disk, in C:\ExMedicBackup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- On the PC: start Windows PowerShell with &apos;Run as administrator&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Windows marks downloaded files as blocked. Right-click each file, &apos;Properties&apos;, &apos;Unblock&apos;. The PowerShell 2.0 of Exchange 2010 has no command for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Windows marks downloaded files as blocked. In this folder, run: Get-ChildItem *.ps1 | Unblock-File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- If the shell says that running scripts is disabled, allow it for this window only: Set-ExecutionPolicy -Scope Process RemoteSigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Compare the files with SHA256SUMS before you run them. An edited file is a file nobody has checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEFORE YOU START</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW THE FILES WORK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- backup saves the values of now. It never overwrites an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- fix without -Apply only shows the plan: the value now, the value at diagnosis, the new value and the command. Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- fix -Apply changes. It refuses without the backup of this case, and where a value differs from the diagnosis. Running it twice changes nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- verify prints PASS, FAIL or UNKNOWN. UNKNOWN means: it could not look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- undo shows what it would put back; undo -Apply puts the saved values back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- Where a file stops or says FAIL, stop too. Don&apos;t run the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNTIL THEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORDER OF WORK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One server after the other, from the top. Finish a server before you begin the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THE WAY BACK (only if something went wrong)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExMedic::ReportPage</name>
    <message>
        <source>A change board asks for this</source>
        <translation>Die Änderungsfreigabe verlangt dies</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The change request with its proof, the plan and the way back. Nothing in it is invented.</source>
        <translation>Der Änderungsantrag mit Beweis, Plan und Rückweg. Nichts darin ist erfunden.</translation>
    </message>
    <message>
        <source>Every field is filled in</source>
        <translation>Jedes Feld ist ausgefüllt</translation>
    </message>
    <message>
        <source>One field is still empty</source>
        <translation>Ein Feld ist noch leer</translation>
    </message>
    <message>
        <source>%1 fields are still empty</source>
        <translation>%1 Felder sind noch leer</translation>
    </message>
    <message>
        <source>The pages of the report will stand here.</source>
        <translation>Hier stehen die Seiten des Berichts.</translation>
    </message>
</context>
<context>
    <name>ExMedic::ResultCell</name>
    <message>
        <source>Open the evidence</source>
        <translation>Beleg öffnen</translation>
    </message>
</context>
<context>
    <name>ExMedic::ResultDesk</name>
    <message>
        <source>Folder for the scripts (empty or new)</source>
        <translation>Ordner für die Skripts (leer oder neu)</translation>
    </message>
    <message>
        <source>%1 scripts are in %2</source>
        <translation>%1 Skripts liegen in %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Markdown (*.md);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;Markdown (*.md);;Text (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>ExMedic::Scripts</name>
    <message>
        <source>%1 needs $%2, but the cause names no %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script &apos;%1&apos; is not made for Exchange %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;, but it is not known which object is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value holds U+%1 at position %2, a control or invisible character. Type it again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cause &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan for &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be affected by &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script body can&apos;t be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script body must be plain ASCII text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script &apos;%1&apos; for &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a shared function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block of values of %1 holds a line that is no assignment: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses $%2, which nobody fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no line for $%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 has no single block of values right after &apos;%3&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan &apos;%1&apos; has no way &apos;%2&apos;. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way &apos;%1&apos; does not fit %2: it needs %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the ways of plan &apos;%1&apos; fits %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one way fits %1. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way &apos;%1&apos; needs your consent. Choose it by its name if you agree: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1. Choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values are missing, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder for the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file, not a folder. Choose an empty or a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty or a new one, so that files of two cases never mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can&apos;t be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExMedic::Session</name>
    <message>
        <source>There is no tree &quot;%1&quot; in this knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This knowledge has no tree &quot;%1&quot;. The case can be read, but not continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was made with another version of the knowledge. Look at its verdicts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExMedic::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Account of an affected user</source>
        <translation>Konto eines betroffenen Benutzers</translation>
    </message>
    <message>
        <source>It is tried once, on one server. It is never stored and never shown.</source>
        <translation>Es wird einmal versucht, an einem Server. Es wird nie gespeichert und nie angezeigt.</translation>
    </message>
    <message>
        <source>User name, as DOMAIN\user or user@domain</source>
        <translation>Benutzername, als DOMÄNE\Benutzer oder Benutzer@Domäne</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExMedic::StartPage</name>
    <message>
        <source>Nothing in these words is known. Take the sentence below that fits best.</source>
        <translation>Nichts in diesen Worten ist bekannt. Nehmen Sie unten den Satz, der am besten passt.</translation>
    </message>
    <message>
        <source>This may be it:</source>
        <translation>Das könnte es sein:</translation>
    </message>
    <message>
        <source>%1. Matched: %2</source>
        <translation>%1. Passend: %2</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>An error code, an event, a reply of the mail server, or the sentence a user said. English or German.</source>
        <translation>Ein Fehlercode, ein Ereignis, eine Antwort des Mailservers oder der Satz eines Benutzers. Deutsch oder Englisch.</translation>
    </message>
    <message>
        <source>Paste the error, the event, or what the user told you</source>
        <translation>Fügen Sie den Fehler, das Ereignis oder die Worte des Benutzers ein</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Or start from what users see:</source>
        <translation>Oder beginnen Sie mit dem, was Benutzer sehen:</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Letzte Fälle</translation>
    </message>
    <message>
        <source>Cases that you save stand here.</source>
        <translation>Hier stehen die Fälle, die Sie speichern.</translation>
    </message>
    <message>
        <source>Open a case …</source>
        <translation>Fall öffnen …</translation>
    </message>
    <message>
        <source>Try it on the simulated Exchange</source>
        <translation>Am simulierten Exchange ausprobieren</translation>
    </message>
    <message>
        <source>The simulated Exchange runs inside this program. Nothing outside is touched.</source>
        <translation>Der simulierte Exchange läuft in diesem Programm. Außerhalb wird nichts berührt.</translation>
    </message>
</context>
<context>
    <name>ExMedic::TitleBar</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>simulated Exchange</source>
        <translation>simulierter Exchange</translation>
    </message>
    <message>
        <source>not shipped: %1</source>
        <translation>nicht mitgeliefert: %1</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>Shows the names of facts and where they were seen from</source>
        <translation>Zeigt die Namen der Fakten und von wo aus sie gesehen wurden</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>pasted output</source>
        <translation>eingefügte Ausgabe</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Exchange administration</source>
        <translation>Exchange-Administration</translation>
    </message>
    <message>
        <source>Whoever runs the load balancer</source>
        <translation>Wer den Lastenausgleich betreibt</translation>
    </message>
    <message>
        <source>Whoever runs the network</source>
        <translation>Wer das Netzwerk betreibt</translation>
    </message>
    <message>
        <source>Whoever runs the PCs</source>
        <translation>Wer die PCs betreibt</translation>
    </message>
    <message>
        <source>Whoever issues the certificates</source>
        <translation>Wer die Zertifikate ausstellt</translation>
    </message>
    <message>
        <source>Whoever is in charge of security</source>
        <translation>Wer für die Sicherheit zuständig ist</translation>
    </message>
    <message>
        <source>Exchange Management Shell</source>
        <translation>Exchange-Verwaltungsshell</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>auf dem Server</translation>
    </message>
    <message>
        <source>on the PC</source>
        <translation>auf dem PC</translation>
    </message>
    <message>
        <source>at the load balancer</source>
        <translation>am Lastenausgleich</translation>
    </message>
    <message>
        <source>at the certification authority</source>
        <translation>bei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>in the network</source>
        <translation>im Netzwerk</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Proven here. The behaviour is documented.</source>
        <translation>Hier bewiesen. Das Verhalten ist dokumentiert.</translation>
    </message>
    <message>
        <source>Proven here. The behaviour was observed, not documented.</source>
        <translation>Hier bewiesen. Das Verhalten wurde beobachtet, ist aber nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Proven here. The behaviour is known from the field.</source>
        <translation>Hier bewiesen. Das Verhalten ist aus der Praxis bekannt.</translation>
    </message>
    <message>
        <source>%1, %2 bit</source>
        <translation>%1, %2 Bit</translation>
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
        <source>The next certificate sent is not the one that signed this one</source>
        <translation>Das nächste gesendete Zertifikat hat dieses nicht signiert</translation>
    </message>
    <message>
        <source>The certificate that signed this one was not sent and is not known here</source>
        <translation>Das Zertifikat, das dieses signiert hat, wurde nicht gesendet und ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Does not fit what was measured here.</source>
        <translation>Passt nicht zu dem, was hier gemessen wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The undo script puts back what the backup holds.</source>
        <translation>Das Rückweg-Skript stellt wieder her, was die Sicherung enthält.</translation>
    </message>
    <message>
        <source>The scripts are written as soon as these values are known.</source>
        <translation>Die Skripts werden geschrieben, sobald diese Werte bekannt sind.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (a measurement)</source>
        <translation>%1 (eine Messung)</translation>
    </message>
    <message>
        <source>%1 (output of a command)</source>
        <translation>%1 (Ausgabe eines Befehls)</translation>
    </message>
    <message>
        <source>%1 (a question)</source>
        <translation>%1 (eine Frage)</translation>
    </message>
    <message>
        <source>saved in %1 ✓</source>
        <translation>gespeichert in %1 ✓</translation>
    </message>
    <message>
        <source>%1 differs in &quot;%2&quot;: %3 here, %4 elsewhere.</source>
        <translation>%1 weicht ab bei „%2“: hier %3, sonst %4.</translation>
    </message>
    <message>
        <source>through the name</source>
        <translation>über den Namen</translation>
    </message>
    <message>
        <source>This one goes to somebody else</source>
        <translation>Das muss jemand anders übernehmen</translation>
    </message>
    <message>
        <source>The cause is not found yet</source>
        <translation>Die Ursache ist noch nicht gefunden</translation>
    </message>
    <message>
        <source>Go back to a step at the left that was skipped and answer it.</source>
        <translation>Gehen Sie links zu einem übersprungenen Schritt zurück und beantworten Sie ihn.</translation>
    </message>
    <message>
        <source>Let somebody run the read-only commands on a server and paste the output.</source>
        <translation>Lassen Sie die Befehle, die nur lesen, auf einem Server ausführen und fügen Sie die Ausgabe ein.</translation>
    </message>
    <message>
        <source>Save the case and continue when more is known.</source>
        <translation>Speichern Sie den Fall und machen Sie weiter, wenn mehr bekannt ist.</translation>
    </message>
    <message>
        <source>In a command prompt. It only reads.</source>
        <translation>In einer Eingabeaufforderung. Der Befehl liest nur.</translation>
    </message>
    <message>
        <source>In a command prompt on %1. It only reads.</source>
        <translation>In einer Eingabeaufforderung auf %1. Der Befehl liest nur.</translation>
    </message>
    <message>
        <source>In the Exchange Management Shell on any Exchange server. It only reads.</source>
        <translation>In der Exchange-Verwaltungsshell auf einem beliebigen Exchange-Server. Der Befehl liest nur.</translation>
    </message>
    <message>
        <source>In Windows PowerShell on any Exchange server. It only reads.</source>
        <translation>In Windows PowerShell auf einem beliebigen Exchange-Server. Der Befehl liest nur.</translation>
    </message>
    <message>
        <source>In the Exchange Management Shell on %1. It only reads.</source>
        <translation>In der Exchange-Verwaltungsshell auf %1. Der Befehl liest nur.</translation>
    </message>
    <message>
        <source>In Windows PowerShell, run as administrator, on %1. It only reads.</source>
        <translation>In Windows PowerShell als Administrator auf %1. Der Befehl liest nur.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Exchange Server %1</source>
        <translation>Exchange Server %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds the cause of an Exchange fault and writes the repair.</source>
        <translation>Findet die Ursache einer Exchange-Störung und schreibt die Reparatur.</translation>
    </message>
    <message>
        <source>Starts on the simulated Exchange: the id of a simulated organisation, for example 2010-one-of-two.</source>
        <translation>Startet am simulierten Exchange: die Kennung einer simulierten Organisation, zum Beispiel 2010-one-of-two.</translation>
    </message>
    <message>
        <source>Language of the window: en or de.</source>
        <translation>Sprache des Fensters: en oder de.</translation>
    </message>
    <message>
        <source>A saved case.</source>
        <translation>Ein gespeicherter Fall.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Cleared by</source>
        <translation>Entlastet durch</translation>
    </message>
    <message>
        <source>Suspicion, not confirmed</source>
        <translation>Verdacht, nicht bestätigt</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Änderungsnummer</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Maintenance window from</source>
        <translation>Wartungsfenster von</translation>
    </message>
    <message>
        <source>Maintenance window to</source>
        <translation>Wartungsfenster bis</translation>
    </message>
    <message>
        <source>Contact during the change</source>
        <translation>Ansprechpartner während der Änderung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>Änderungsantrag</translation>
    </message>
    <message>
        <source>Some fields are still empty. They are marked below; a change board can&apos;t approve without them.</source>
        <translation>Einige Felder sind noch leer. Sie sind unten markiert; ohne sie kann ein Änderungsgremium nicht genehmigen.</translation>
    </message>
    <message>
        <source>Change request, %1</source>
        <translation>Änderungsantrag, %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Made with knowledge that is not shipped with ExMedic: %1</source>
        <translation>Mit Wissen erstellt, das nicht mit ExMedic ausgeliefert wird: %1</translation>
    </message>
    <message>
        <source>Script, role: %1</source>
        <translation>Skript, Rolle: %1</translation>
    </message>
    <message>
        <source>Summary for managers</source>
        <translation>Zusammenfassung für die Leitung</translation>
    </message>
    <message>
        <source>If nothing is done: %1</source>
        <translation>Wenn nichts geschieht: %1</translation>
    </message>
    <message>
        <source>What we ask for: %1</source>
        <translation>Worum wir bitten: %1</translation>
    </message>
    <message>
        <source>Owner of the repair: %1. How sure we are: %2.</source>
        <translation>Zuständig für die Reparatur: %1. Wie sicher wir sind: %2.</translation>
    </message>
    <message>
        <source>The cause is not found yet: questions are still open. Nothing is proven, and nothing should be changed.</source>
        <translation>Die Ursache ist noch nicht gefunden: Fragen sind offen. Nichts ist bewiesen, und nichts soll geändert werden.</translation>
    </message>
    <message>
        <source>Affected systems</source>
        <translation>Betroffene Systeme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Wie gemeldet</translation>
    </message>
    <message>
        <source>Diagnosis and proof</source>
        <translation>Diagnose und Beweis</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Based on: %1</source>
        <translation>Grundlage: %1</translation>
    </message>
    <message>
        <source>%1 - cleared by: %2 = %3</source>
        <translation>%1 – entlastet durch: %2 = %3</translation>
    </message>
    <message>
        <source>Looked at and excluded</source>
        <translation>Betrachtet und ausgeschlossen</translation>
    </message>
    <message>
        <source>Planned change</source>
        <translation>Geplante Änderung</translation>
    </message>
    <message>
        <source>There is no plan for this cause: %1</source>
        <translation>Für diese Ursache gibt es keinen Plan: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who notices</source>
        <translation>Wer es merkt</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The scripts can&apos;t be made yet. Missing: %1</source>
        <translation>Die Skripte lassen sich noch nicht erstellen. Es fehlt: %1</translation>
    </message>
    <message>
        <source>Script (attached)</source>
        <translation>Skript (angehängt)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Every script without -Apply only shows what it would change. Run backup first, then fix without and with -Apply, then verify.</source>
        <translation>Jedes Skript zeigt ohne -Apply nur, was es ändern würde. Führen Sie zuerst backup aus, dann fix ohne und mit -Apply, dann verify.</translation>
    </message>
    <message>
        <source>Relief until the change</source>
        <translation>Abhilfe bis zur Änderung</translation>
    </message>
    <message>
        <source>%1 Way back: %2</source>
        <translation>%1 Weg zurück: %2</translation>
    </message>
    <message>
        <source>Risk, impact and outage</source>
        <translation>Risiko, Auswirkung und Ausfall</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Needs consent: %1</source>
        <translation>Braucht Zustimmung: %1</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>Testplan</translation>
    </message>
    <message>
        <source>Back-out plan</source>
        <translation>Rückfallplan</translation>
    </message>
    <message>
        <source>Stop and call for help when: %1</source>
        <translation>Halten Sie an und holen Sie Hilfe, wenn: %1</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Date, signature</source>
        <translation>Datum, Unterschrift</translation>
    </message>
    <message>
        <source>[ ] yes   [ ] no</source>
        <translation>[ ] ja   [ ] nein</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Noch nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Contradiction: %1 is %2 (%3) and %4 (%5)</source>
        <translation>Widerspruch: %1 ist %2 (%3) und %4 (%5)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>pasted output</source>
        <translation>eingefügte Ausgabe</translation>
    </message>
    <message>
        <source>said by a person</source>
        <translation>von einer Person gesagt</translation>
    </message>
    <message>
        <source>%1, seen from %2</source>
        <translation>%1, gesehen von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Exchange Management Shell</source>
        <translation>Exchange-Verwaltungsshell</translation>
    </message>
    <message>
        <source>on the server itself</source>
        <translation>auf dem Server selbst</translation>
    </message>
    <message>
        <source>on the PC</source>
        <translation>auf dem PC</translation>
    </message>
    <message>
        <source>load balancer</source>
        <translation>Lastenausgleich</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Exchange administrators</source>
        <translation>Exchange-Administratoren</translation>
    </message>
    <message>
        <source>client administrators</source>
        <translation>Client-Administratoren</translation>
    </message>
    <message>
        <source>certificate owners</source>
        <translation>Zertifikatsverantwortliche</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>documented by Microsoft or a standard</source>
        <translation>von Microsoft oder einem Standard dokumentiert</translation>
    </message>
    <message>
        <source>observed, not documented</source>
        <translation>beobachtet, nicht dokumentiert</translation>
    </message>
    <message>
        <source>field experience</source>
        <translation>Erfahrung aus der Praxis</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
</TS>
