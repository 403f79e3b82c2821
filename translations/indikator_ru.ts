<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AnswersFileText</name>
    <message>
        <source>%1: unknown key “%2”. Known keys: %3.</source>
        <translation>%1: неизвестный ключ «%2». Известные ключи: %3.</translation>
    </message>
    <message>
        <source>%1: an object {…} is expected, found %2.</source>
        <translation>%1: ожидается объект {…}, найдено: %2.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>asOf: the assessment needs a date such as &quot;2026-12-31&quot;.</source>
        <translation>asOf: для оценки нужна дата, например &quot;2026-12-31&quot;.</translation>
    </message>
    <message>
        <source>%1: a date such as &quot;2026-12-31&quot; is expected, found %2.</source>
        <translation>%1: ожидается дата, например &quot;2026-12-31&quot;, найдено: %2.</translation>
    </message>
    <message>
        <source>%1: a text is expected, found %2.</source>
        <translation>%1: ожидается текст, найдено: %2.</translation>
    </message>
    <message>
        <source>checklist: there is no item “%1”; items are numbered from 1 to %2.</source>
        <translation>checklist: пункта «%1» нет; пункты пронумерованы от 1 до %2.</translation>
    </message>
    <message>
        <source>checklist, item %1: a list of different options from 1 to %2, 0 for “НЕТ” alone, or null for no answer is expected, found %3.</source>
        <translation>checklist, пункт %1: ожидается список разных вариантов от 1 до %2, только 0 для «НЕТ» или null, если ответа нет; найдено: %3.</translation>
    </message>
    <message>
        <source>checklist, item %1: one option from 1 to %2, 0 for “НЕТ”, or null for no answer is expected, found %3.</source>
        <translation>checklist, пункт %1: ожидается один вариант от 1 до %2, 0 для «НЕТ» или null, если ответа нет; найдено: %3.</translation>
    </message>
    <message>
        <source>matrix: there is no row “%1”.</source>
        <translation>matrix: строки «%1» нет.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>%1: it is not answered but follows from %2.</source>
        <translation>%1: ответ не вводится, он следует из строк %2.</translation>
    </message>
    <message>
        <source>%1: it is not answered by centre; use the key &quot;region&quot;.</source>
        <translation>%1: ответы по центрам здесь не вводятся; используйте ключ &quot;region&quot;.</translation>
    </message>
    <message>
        <source>%1: it is answered only by centre; use the key &quot;centres&quot;.</source>
        <translation>%1: ответы вводятся только по центрам; используйте ключ &quot;centres&quot;.</translation>
    </message>
    <message>
        <source>%1: the document has no centre “%2”.</source>
        <translation>%1: в документе нет центра «%2».</translation>
    </message>
    <message>
        <source>%1: expected %2 or null, found %3.</source>
        <translation>%1: ожидается %2 или null, найдено: %3.</translation>
    </message>
    <message>
        <source>The document has no assessment %1.</source>
        <translation>В документе нет оценки %1.</translation>
    </message>
    <message>
        <source>The assessment “%1” is final and cannot be changed.</source>
        <translation>Оценка «%1» окончательная, изменить её нельзя.</translation>
    </message>
    <message>
        <source>Answers from a file: “%1”</source>
        <translation>Ответы из файла: «%1»</translation>
    </message>
</context>
<context>
    <name>AssessingText</name>
    <message>
        <source>The document has no assessment %1.</source>
        <translation>В документе нет оценки %1.</translation>
    </message>
    <message>
        <source>The assessment “%1” is final and cannot be changed. Copy it to a new draft and change that.</source>
        <translation>Оценка «%1» окончательная, изменить её нельзя. Скопируйте её в новый черновик и измените его.</translation>
    </message>
    <message>
        <source>The document names no region. Restore it from a backup.</source>
        <translation>В документе не указан регион. Восстановите документ из резервной копии.</translation>
    </message>
    <message>
        <source>New assessment “%1”</source>
        <translation>Новая оценка «%1»</translation>
    </message>
    <message>
        <source>New assessment “%1” from the last one</source>
        <translation>Новая оценка «%1» на основе предыдущей</translation>
    </message>
    <message>
        <source>Assessment “%1” made final</source>
        <translation>Оценка «%1» сделана окончательной</translation>
    </message>
    <message>
        <source>Assessment “%1” removed</source>
        <translation>Оценка «%1» удалена</translation>
    </message>
    <message>
        <source>Details of the assessment “%1”</source>
        <translation>Сведения об оценке «%1»</translation>
    </message>
    <message>
        <source>Checklist, item %1</source>
        <translation>Чек-лист, пункт %1</translation>
    </message>
    <message>
        <source>Comment on item %1 of the checklist</source>
        <translation>Комментарий к пункту %1 чек-листа</translation>
    </message>
    <message>
        <source>Matrix, line %1</source>
        <translation>Матрица, строка %1</translation>
    </message>
    <message numerus="yes">
        <source>Matrix, %n answer(s)</source>
        <translation>
            <numerusform>Матрица, %n ответ</numerusform>
            <numerusform>Матрица, %n ответа</numerusform>
            <numerusform>Матрица, %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix has no line %1.</source>
        <translation>В матрице нет строки %1.</translation>
    </message>
    <message>
        <source>Comment on line %1 of the matrix</source>
        <translation>Комментарий к строке %1 матрицы</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>%1 (before restoring, %2)</source>
        <translation>%1 (до восстановления, %2)</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>Файл «%1» уже существует.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, cannot be made.</source>
        <translation>Не удалось создать папку «%1» для резервных копий.</translation>
    </message>
</context>
<context>
    <name>CalendarNotesText</name>
    <message>
        <source>No approved production calendar is known; the days are computed by article 112 of the Labour Code, without the Government&apos;s transfers.</source>
        <translation>Утверждённого производственного календаря нет; дни вычислены по статье 112 ТК РФ, без переносов Правительства.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of the calendar were declared non-working by the President; in the norm of working time they count as working days.</source>
        <translation>
            <numerusform>%n рабочий день календаря объявлен Президентом нерабочим; в норме рабочего времени он считается рабочим.</numerusform>
            <numerusform>%n рабочих дня календаря объявлены Президентом нерабочими; в норме рабочего времени они считаются рабочими.</numerusform>
            <numerusform>%n рабочих дней календаря объявлены Президентом нерабочими; в норме рабочего времени они считаются рабочими.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarReaderText</name>
    <message>
        <source>“%1” is no date such as 2026-12-31.</source>
        <translation>«%1» — не дата вида 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 does not lie in the year %2.</source>
        <translation>%1 не относится к %2 году.</translation>
    </message>
    <message>
        <source>The list has this day already.</source>
        <translation>Этот день уже есть в списке.</translation>
    </message>
    <message>
        <source>“%1” is no day of every year; month and day are expected, such as 02-23.</source>
        <translation>«%1» — не день года; нужны месяц и день, например 02-23.</translation>
    </message>
    <message>
        <source>The file has this year already.</source>
        <translation>Этот год уже есть в файле.</translation>
    </message>
</context>
<context>
    <name>CalendarRulesText</name>
    <message>
        <source>%1 is a Saturday or a Sunday and is off anyway.</source>
        <translation>%1 — суббота или воскресенье, день и так выходной.</translation>
    </message>
    <message>
        <source>%1 is no Saturday and no Sunday.</source>
        <translation>%1 — не суббота и не воскресенье.</translation>
    </message>
    <message>
        <source>%1 is a day off and cannot be short.</source>
        <translation>%1 — выходной и не может быть сокращённым днём.</translation>
    </message>
    <message>
        <source>%1 is a day off already.</source>
        <translation>%1 — уже выходной.</translation>
    </message>
    <message>
        <source>%1 is no holiday, and no day off is moved to it.</source>
        <translation>%1 — не праздник, и выходной на этот день не перенесён.</translation>
    </message>
    <message>
        <source>No transfer takes the day off of %1 away.</source>
        <translation>Ни один перенос не забирает выходной %1.</translation>
    </message>
    <message>
        <source>%1 must stand among the days off, too.</source>
        <translation>%1 должно стоять и среди выходных.</translation>
    </message>
    <message>
        <source>The holiday %1, %2, is not off.</source>
        <translation>Праздник %1 (%2) не отмечен выходным.</translation>
    </message>
    <message>
        <source>The total is %1, but the days give %2.</source>
        <translation>Итог равен %1, а по дням выходит %2.</translation>
    </message>
</context>
<context>
    <name>CentreText</name>
    <message>
        <source>It closes before it opens: correct one of the dates.</source>
        <translation>Дата закрытия раньше даты открытия: исправьте одну из дат.</translation>
    </message>
    <message>
        <source>Several centres are marked as managing; leave one.</source>
        <translation>Управляющими отмечены несколько центров; оставьте один.</translation>
    </message>
    <message>
        <source>No centre is marked as managing.</source>
        <translation>Ни один центр не отмечен как управляющий.</translation>
    </message>
    <message>
        <source>No active centre counts in “each centre”: these conditions are taken as met.</source>
        <translation>В условиях «в каждом ЦЗН» не учитывается ни один действующий центр: эти условия считаются выполненными.</translation>
    </message>
</context>
<context>
    <name>ChangeLogText</name>
    <message>
        <source>This step cannot be taken back or repeated: “%1” %2 has been changed since.</source>
        <translation>Этот шаг нельзя отменить или вернуть: запись «%2» (%1) с тех пор изменена.</translation>
    </message>
    <message>
        <source>The change log of “%1” is damaged. Restore the file from a backup.</source>
        <translation>Журнал изменений файла «%1» повреждён. Восстановите файл из резервной копии.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>“%1” %2: the field “%3” must hold a finite number.</source>
        <translation>%1 «%2»: в поле «%3» должно быть конечное число.</translation>
    </message>
    <message>
        <source>“%1” %2: the field “%3” must name the record it belongs to.</source>
        <translation>%1 «%2»: в поле «%3» должна быть указана запись, к которой относится эта.</translation>
    </message>
</context>
<context>
    <name>ChecklistReaderText</name>
    <message>
        <source>More than %1 points are expected: the options of a single choice rise.</source>
        <translation>Ожидается больше %1 баллов: при единственном выборе баллы вариантов возрастают.</translation>
    </message>
    <message>
        <source>An item needs at least one option.</source>
        <translation>У пункта должен быть хотя бы один вариант.</translation>
    </message>
    <message>
        <source>Expected: one or several. Found: “%1”.</source>
        <translation>Ожидается: one или several. Найдено: «%1».</translation>
    </message>
    <message>
        <source>There is no block %1.</source>
        <translation>Блока %1 нет.</translation>
    </message>
    <message>
        <source>The parts add up to %1, not to %2.</source>
        <translation>Сумма частей равна %1, а не %2.</translation>
    </message>
</context>
<context>
    <name>ChecklistReportText</name>
    <message>
        <source>Item %1: </source>
        <translation>Пункт %1: </translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 items are filled in.</source>
        <translation>Предварительно: заполнено %1 из %2 пунктов.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
</context>
<context>
    <name>ComparisonReaderText</name>
    <message>
        <source>Expected: methodology, standard, both or none. Found: “%1”.</source>
        <translation>Ожидается: methodology, standard, both или none. Найдено: «%1».</translation>
    </message>
    <message>
        <source>The matrix has no such condition.</source>
        <translation>В матрице нет такого условия.</translation>
    </message>
    <message>
        <source>The checklist has no such item.</source>
        <translation>В чек-листе нет такого пункта.</translation>
    </message>
    <message>
        <source>The Standard has no such requirement.</source>
        <translation>В Стандарте нет такого требования.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Checklist: %1</source>
        <translation>Чек-лист: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Matrix: %1</source>
        <translation>Матрица: %1</translation>
    </message>
    <message>
        <source>conditions of level %1: %2 of %3</source>
        <translation>условия уровня %1: %2 из %3</translation>
    </message>
    <message>
        <source>Missing for level %1: %2</source>
        <translation>Не хватает для уровня %1: %2</translation>
    </message>
    <message>
        <source>--margin is 30 or 20, not “%1”.</source>
        <translation>Значение --margin — 30 или 20, а не «%1».</translation>
    </message>
    <message>
        <source>There is no form “%1”. Forms: %2.</source>
        <translation>Формы «%1» нет. Формы: %2.</translation>
    </message>
    <message>
        <source>Name a form with --form, or print all with --all. Forms: %1.</source>
        <translation>Укажите форму: --form, или все формы сразу: --all. Формы: %1.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Не удалось создать папку «%1».</translation>
    </message>
    <message>
        <source>--as-of is a date such as 2026-12-31, not “%1”.</source>
        <translation>Значение --as-of — дата, например 2026-12-31, а не «%1».</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>Print JSON for machines.</source>
        <translation>Вывести результат в формате JSON для других программ.</translation>
    </message>
    <message>
        <source>The assessment: its identifier or its title; the latest by default.</source>
        <translation>Оценка: её идентификатор или название; если не указана — последняя.</translation>
    </message>
    <message>
        <source>Replace a file that exists.</source>
        <translation>Заменить существующий файл.</translation>
    </message>
    <message>
        <source>Makes a document for a region.</source>
        <translation>Создаёт документ региона.</translation>
    </message>
    <message>
        <source>Name of the region.</source>
        <translation>Название региона.</translation>
    </message>
    <message>
        <source>Name of an employment centre; may be repeated.</source>
        <translation>Название центра занятости; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Makes the sample region for learning.</source>
        <translation>Создаёт учебный образец региона.</translation>
    </message>
    <message>
        <source>Shows region, centres and assessments.</source>
        <translation>Показывает регион, центры и оценки.</translation>
    </message>
    <message>
        <source>Makes an assessment from a file of answers, or changes one.</source>
        <translation>Создаёт оценку по файлу ответов или изменяет имеющуюся.</translation>
    </message>
    <message>
        <source>The draft to change; without it a new one is made.</source>
        <translation>Черновик, который нужно изменить; если не указан, создаётся новый.</translation>
    </message>
    <message>
        <source>Copies an assessment to a draft of a later date.</source>
        <translation>Копирует оценку в черновик на более позднюю дату.</translation>
    </message>
    <message>
        <source>Date of the new assessment, such as 2026-12-31.</source>
        <translation>Дата новой оценки, например 2026-12-31.</translation>
    </message>
    <message>
        <source>Its title; that of the quarter by default.</source>
        <translation>Название оценки; если не указано — по кварталу.</translation>
    </message>
    <message>
        <source>Makes a draft final: its answers and results are frozen.</source>
        <translation>Делает черновик окончательным: его ответы и результаты фиксируются.</translation>
    </message>
    <message>
        <source>Shows points, levels, progress and what is missing.</source>
        <translation>Показывает баллы, уровни, продвижение и чего не хватает.</translation>
    </message>
    <message>
        <source>Prints a paper; the format follows the ending of the name.</source>
        <translation>Выводит отчёт; формат определяется расширением имени файла.</translation>
    </message>
    <message>
        <source>Print every form into a folder.</source>
        <translation>Вывести все формы в папку.</translation>
    </message>
    <message>
        <source>Format of the files that --all makes: pdf by default.</source>
        <translation>Формат файлов, которые создаёт --all; если не указан — pdf.</translation>
    </message>
    <message>
        <source>Left margin: 30 or 20 millimetres.</source>
        <translation>Левое поле: 30 или 20 миллиметров.</translation>
    </message>
    <message>
        <source>The file, or with --all the folder, to write.</source>
        <translation>Файл для записи, а вместе с --all — папка.</translation>
    </message>
    <message>
        <source>Writes the whole document as JSON.</source>
        <translation>Записывает весь документ в формате JSON.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл для записи.</translation>
    </message>
    <message>
        <source>Makes the content of a document that of an export; makes the document if there is none.</source>
        <translation>Заменяет содержание документа выгрузкой; если документа нет, создаёт его.</translation>
    </message>
    <message>
        <source>Checks the integrity and the content of a document.</source>
        <translation>Проверяет целостность и содержание документа.</translation>
    </message>
    <message>
        <source>Lists the editions of the methodology, or checks the files of a new one.</source>
        <translation>Перечисляет редакции методики или проверяет файлы новой редакции.</translation>
    </message>
    <message>
        <source>The document has no assessment “%1”. See “info”.</source>
        <translation>В документе нет оценки «%1». Список оценок показывает команда «info».</translation>
    </message>
    <message>
        <source>The document has no assessment yet. Make one with “apply”.</source>
        <translation>В документе ещё нет оценок. Создайте оценку командой «apply».</translation>
    </message>
    <message>
        <source>note</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>indikator-cli: maturity of customer-experience management in a regional employment service</source>
        <translation>indikator-cli: зрелость системы управления клиентским опытом в региональной службе занятости</translation>
    </message>
    <message>
        <source>Usage: indikator-cli COMMAND …</source>
        <translation>Вызов: indikator-cli COMMAND …</translation>
    </message>
    <message>
        <source>“indikator-cli COMMAND --help” explains a command.</source>
        <translation>Описание команды: «indikator-cli COMMAND --help».</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong call, 3 findings, 4 conflicts, 5 file locked.</source>
        <translation>Код возврата: 0 — выполнено, 1 — не удалось, 2 — ошибка в вызове, 3 — есть замечания, 4 — есть расхождения, 5 — файл занят.</translation>
    </message>
    <message>
        <source>Usage: indikator-cli %1</source>
        <translation>Вызов: indikator-cli %1</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>Не указан аргумент %1.</translation>
    </message>
    <message>
        <source>The argument “%1” is one too many.</source>
        <translation>Лишний аргумент «%1».</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Не указан параметр --%1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>TRAINING SAMPLE</source>
        <translation>УЧЕБНЫЙ ОБРАЗЕЦ</translation>
    </message>
    <message>
        <source>Edition: %1</source>
        <translation>Редакция методики: %1</translation>
    </message>
    <message>
        <source>Schema version: %1</source>
        <translation>Версия структуры файла: %1</translation>
    </message>
    <message>
        <source>Centres: %1</source>
        <translation>Центров: %1</translation>
    </message>
    <message>
        <source>Assessments: %1</source>
        <translation>Оценок: %1</translation>
    </message>
    <message>
        <source>final</source>
        <translation>окончательная</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Не удалось записать файл «%1»: %2.</translation>
    </message>
    <message>
        <source>Made “%1”: %2, centres: %3.</source>
        <translation>Создан документ «%1»: %2, центров: %3.</translation>
    </message>
    <message>
        <source>Made the sample region “%1”.</source>
        <translation>Создан учебный образец «%1».</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Name the folder to check: methodology check DIR.</source>
        <translation>Укажите папку для проверки: methodology check DIR.</translation>
    </message>
    <message>
        <source>The edition is valid.</source>
        <translation>Редакция составлена правильно.</translation>
    </message>
    <message>
        <source>Writes a verified copy of a document.</source>
        <translation>Записывает проверенную копию документа.</translation>
    </message>
    <message>
        <source>Takes a document from elsewhere, through every check, into a file of its own.</source>
        <translation>Принимает документ со стороны: проверяет его целиком и записывает в отдельный файл.</translation>
    </message>
    <message>
        <source>Lists the backups of a document, or all of them.</source>
        <translation>Перечисляет резервные копии документа или все копии.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a document, which is kept aside.</source>
        <translation>Ставит резервную копию на место документа; прежний файл сохраняется рядом.</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>Копия записана в файл «%1».</translation>
    </message>
    <message>
        <source>Every check is passed; the content is now in “%1”.</source>
        <translation>Все проверки пройдены; содержание записано в файл «%1».</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>Восстановлен документ «%1».</translation>
    </message>
    <message>
        <source>The file that was there is kept as “%1”.</source>
        <translation>Прежний файл сохранён под именем «%1».</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation>Выберите другое имя или замените файл с ключом --force.</translation>
    </message>
    <message>
        <source>The file “%1” exists.</source>
        <translation>Файл «%1» уже есть.</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged document into a new one.</source>
        <translation>Сохраняет в новый документ то, что ещё читается в повреждённом.</translation>
    </message>
    <message>
        <source>%1: saved %2, lost %3</source>
        <translation>%1: сохранено %2, потеряно %3</translation>
    </message>
    <message>
        <source>--meeting is the identifier of a meeting, not “%1”.</source>
        <translation>--meeting — это идентификатор заседания, а не «%1».</translation>
    </message>
    <message>
        <source>checklist, matrix, full, note, roadmap, gantt or minutes.</source>
        <translation>checklist, matrix, full, note, roadmap, gantt или minutes.</translation>
    </message>
    <message>
        <source>Year of the roadmap; this year by default.</source>
        <translation>Год дорожной карты; по умолчанию текущий.</translation>
    </message>
    <message>
        <source>Identifier of the meeting; the newest by default.</source>
        <translation>Идентификатор заседания; по умолчанию последнее.</translation>
    </message>
    <message>
        <source>Shows the roadmap: items with dates, working days, state and remarks.</source>
        <translation>Показывает дорожную карту: пункты со сроками, рабочими днями, состоянием и замечаниями.</translation>
    </message>
    <message>
        <source>Counts working days between two dates, or adds N of them; both ends count.</source>
        <translation>Считает рабочие дни между двумя датами или прибавляет N рабочих дней; оба края входят в счёт.</translation>
    </message>
    <message>
        <source>A document whose own days off and working days count, too.</source>
        <translation>Документ, собственные выходные и рабочие дни которого тоже учитываются.</translation>
    </message>
    <message>
        <source>--year is a year such as 2026, not “%1”.</source>
        <translation>--year — это год, например 2026, а не «%1».</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>остался %n рабочий день</numerusform>
            <numerusform>осталось %n рабочих дня</numerusform>
            <numerusform>осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no duration</source>
        <translation>длительность не указана</translation>
    </message>
    <message>
        <source>The document has no roadmap. Make one in the window, page “Roadmap”.</source>
        <translation>В документе нет дорожной карты. Составьте её в окне на странице «Дорожная карта».</translation>
    </message>
    <message>
        <source>Roadmap of %1: %2</source>
        <translation>Дорожная карта на %1 год: %2</translation>
    </message>
    <message>
        <source>The production calendar of some of these years is not approved.</source>
        <translation>Производственный календарь одного из этих лет не утверждён.</translation>
    </message>
    <message>
        <source>“%1” is no date from %2 to %3 such as 2026-12-31 or 31.12.2026.</source>
        <translation>«%1» — не дата с %2 по %3 год вида 2026-12-31 или 31.12.2026.</translation>
    </message>
    <message>
        <source>“%1” is no number of working days from 1 on.</source>
        <translation>«%1» — не число рабочих дней, начиная с 1.</translation>
    </message>
    <message>
        <source>%1 working days end after the year %2, where the calendar ends.</source>
        <translation>%1 рабочих дней кончаются позже %2 года, которым кончается календарь.</translation>
    </message>
    <message>
        <source>Say what to do: “workdays count FROM TO” counts the working days, “workdays add FROM N” finds the last of N.</source>
        <translation>Скажите, что сделать: «workdays count FROM TO» считает рабочие дни, «workdays add FROM N» находит последний из N.</translation>
    </message>
    <message>
        <source>There is nothing to print yet: the document has no assessment, no roadmap and no meeting.</source>
        <translation>Печатать пока нечего: в документе нет ни самооценки, ни дорожной карты, ни заседания.</translation>
    </message>
</context>
<context>
    <name>ContentCheckText</name>
    <message>
        <source>The stored answer does not fit the methodology and is not counted. Answer again.</source>
        <translation>Сохранённый ответ не соответствует методике и не учитывается. Ответьте заново.</translation>
    </message>
    <message>
        <source>checklist, item %1</source>
        <translation>чек-лист, пункт %1</translation>
    </message>
    <message>
        <source>matrix, line %1</source>
        <translation>матрица, строка %1</translation>
    </message>
    <message>
        <source>Its frozen results no longer follow from its frozen answers: the file was changed by another program. Restore it from a backup.</source>
        <translation>Зафиксированные результаты не следуют из зафиксированных ответов: файл изменён другой программой. Восстановите его из резервной копии.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are unanswered; the level is provisional.</source>
        <translation>
            <numerusform>Без ответа осталось %n место; уровень предварительный.</numerusform>
            <numerusform>Без ответа остались %n места; уровень предварительный.</numerusform>
            <numerusform>Без ответа осталось %n мест; уровень предварительный.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReaderText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>The file “%1” is too large. Split it into smaller ones.</source>
        <translation>Файл «%1» слишком велик. Разделите его на части.</translation>
    </message>
    <message>
        <source>The table has too many cells. Split it into smaller ones.</source>
        <translation>В таблице слишком много ячеек. Разделите её на части.</translation>
    </message>
</context>
<context>
    <name>DataNodeText</name>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>Нет ключа «%1».</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>Ключ «%1» здесь не предусмотрен.</translation>
    </message>
    <message>
        <source>At most %1 elements are expected.</source>
        <translation>Элементов должно быть не больше %1.</translation>
    </message>
    <message>
        <source>%1 elements are expected, but there are %2.</source>
        <translation>Элементов должно быть %1, а указано %2.</translation>
    </message>
    <message>
        <source>The text must not be empty.</source>
        <translation>Текст не должен быть пустым.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected.</source>
        <translation>Ожидается целое число от %1 до %2.</translation>
    </message>
    <message>
        <source>Expected: %1. Found: %2.</source>
        <translation>Ожидается: %1. Найдено: %2.</translation>
    </message>
</context>
<context>
    <name>DataRulesText</name>
    <message>
        <source>“%1” occurs twice.</source>
        <translation>«%1» указано дважды.</translation>
    </message>
    <message>
        <source>There is no reading “%1” in readings.json.</source>
        <translation>В readings.json нет прочтения «%1».</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>“%1” is write-protected. It can be opened for reading only.</source>
        <translation>Файл «%1» защищён от записи. Его можно открыть только для чтения.</translation>
    </message>
    <message>
        <source>The database library refuses the setting “%1”.</source>
        <translation>Библиотека базы данных не приняла настройку «%1».</translation>
    </message>
</context>
<context>
    <name>DayReasonText</name>
    <message>
        <source>The day off of %1 is moved here: %2.</source>
        <translation>Сюда перенесён выходной с %1: %2.</translation>
    </message>
    <message>
        <source>The day off of %1 is moved here, for it falls on the holiday “%2”.</source>
        <translation>Сюда перенесён выходной с %1: он совпал с праздником «%2».</translation>
    </message>
    <message>
        <source>Holiday: %1.</source>
        <translation>Праздник: %1.</translation>
    </message>
    <message>
        <source>Saturday.</source>
        <translation>Суббота.</translation>
    </message>
    <message>
        <source>Sunday.</source>
        <translation>Воскресенье.</translation>
    </message>
    <message>
        <source>Working day: its day off is moved to %1.</source>
        <translation>Рабочий день: выходной перенесён на %1.</translation>
    </message>
    <message>
        <source>Declared non-working by decree of the President of %1 No. %2; in the norm of working time it counts as a working day.</source>
        <translation>Объявлен нерабочим указом Президента от %1 № %2; в норме рабочего времени считается рабочим.</translation>
    </message>
    <message>
        <source>Working day.</source>
        <translation>Рабочий день.</translation>
    </message>
    <message>
        <source>Shorter by an hour, as before a holiday.</source>
        <translation>Короче на час, как перед праздником.</translation>
    </message>
    <message>
        <source>Set by the region: %1.</source>
        <translation>Установлено регионом: %1.</translation>
    </message>
    <message>
        <source>Set by the region: %1 (%2).</source>
        <translation>Установлено регионом: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>DocumentFileText</name>
    <message>
        <source>“%1” is already open in this program.</source>
        <translation>Файл «%1» уже открыт в этой программе.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly and cannot be put in order here. Copy it, together with the file “%1-journal”, to a folder that allows writing.</source>
        <translation>Файл «%1» в прошлый раз не был закрыт как положено, и здесь его исправить нельзя. Скопируйте его вместе с файлом «%1-journal» в папку, где разрешена запись.</translation>
    </message>
    <message>
        <source>“%1” may be changed only by version %2 of the program or a newer one. It can be opened for reading.</source>
        <translation>Изменять файл «%1» может только программа версии %2 или новее. Его можно открыть для чтения.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy to change it.</source>
        <translation>Файл «%1» открыт только для чтения. Чтобы вносить изменения, сохраните копию.</translation>
    </message>
</context>
<context>
    <name>DocumentLockText</name>
    <message>
        <source>“%1” is being opened by another program. Try again.</source>
        <translation>Файл «%1» сейчас открывает другая программа. Повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” is open for writing: user %2, computer %3, process %4. It can be opened for reading.</source>
        <translation>Файл «%1» уже открыт для изменения: пользователь %2, компьютер %3, процесс %4. Его можно открыть для чтения.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not allow writing. The file can be opened for reading, or copied to another folder.</source>
        <translation>В папке файла «%1» запись запрещена. Файл можно открыть для чтения или скопировать в другую папку.</translation>
    </message>
</context>
<context>
    <name>EditionFilesText</name>
    <message>
        <source>The file is missing.</source>
        <translation>Файла нет.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл слишком большой.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл не читается: %1</translation>
    </message>
    <message>
        <source>%1: line %2</source>
        <translation>%1: строка %2</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1</source>
        <translation>Начиная с этого места файл не соответствует формату JSON: %1</translation>
    </message>
    <message>
        <source>An edition has no file of this name. Its files are: %1.</source>
        <translation>Файла с таким именем в редакции быть не должно. Её файлы: %1.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Такой папки нет.</translation>
    </message>
</context>
<context>
    <name>EditionsText</name>
    <message>
        <source>The methodology cannot be used:
%1</source>
        <translation>Методику нельзя использовать:
%1</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the methodology. Known are: %2.</source>
        <translation>Редакции методики «%1» нет. Имеющиеся редакции: %2.</translation>
    </message>
</context>
<context>
    <name>EvaluationText</name>
    <message>
        <source>Level %1</source>
        <translation>уровень&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (предварительно)</translation>
    </message>
    <message>
        <source>level I is not reached</source>
        <translation>уровень&#xa0;I не достигнут</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>“records.%1” must be a list.</source>
        <translation>«records.%1» должно быть списком.</translation>
    </message>
    <message>
        <source>“records.%1”, record %2: %3</source>
        <translation>«records.%1», запись %2: %3</translation>
    </message>
    <message>
        <source>“records.%1”, record %2: its id appears twice.</source>
        <translation>«records.%1», запись %2: идентификатор повторяется.</translation>
    </message>
    <message>
        <source>This is not an export of Indikator: the key &quot;format&quot; is missing.</source>
        <translation>Это не выгрузка программы «Индикатор зрелости»: нет ключа &quot;format&quot;.</translation>
    </message>
    <message>
        <source>The export has format version %1; this program reads version 1. Update the program.</source>
        <translation>Версия формата выгрузки — %1, а эта программа читает версию 1. Обновите программу.</translation>
    </message>
    <message>
        <source>Unknown key “%1”.</source>
        <translation>Неизвестный ключ «%1».</translation>
    </message>
    <message>
        <source>“records” has an unknown register “%1”.</source>
        <translation>В «records» указан неизвестный реестр «%1».</translation>
    </message>
    <message>
        <source>“records.region” must hold exactly one region.</source>
        <translation>В «records.region» должен быть ровно один регион.</translation>
    </message>
    <message>
        <source>Import of a whole document</source>
        <translation>Загрузка документа целиком</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Файл «%1» не читается: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 64 MiB; that is no file of answers or export.</source>
        <translation>Файл «%1» больше 64&#xa0;МиБ: это не файл ответов и не выгрузка.</translation>
    </message>
    <message>
        <source>The file “%1” is not valid JSON: line %2, column %3: %4.</source>
        <translation>Файл «%1» не соответствует формату JSON: строка %2, столбец %3: %4.</translation>
    </message>
    <message>
        <source>The file “%1” must hold one JSON object {…}.</source>
        <translation>В файле «%1» должен быть один объект JSON {…}.</translation>
    </message>
</context>
<context>
    <name>FactKindReaderText</name>
    <message>
        <source>Expected: true, false or a text.</source>
        <translation>Ожидается: true, false или текст.</translation>
    </message>
    <message>
        <source>The scale has this step already.</source>
        <translation>Такая ступень в шкале уже есть.</translation>
    </message>
    <message>
        <source>A scale needs at least two steps.</source>
        <translation>В шкале должно быть не меньше двух ступеней.</translation>
    </message>
    <message>
        <source>Name at least one number.</source>
        <translation>Укажите хотя бы одно число.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>one of: %1</source>
        <translation>одно из значений: %1</translation>
    </message>
    <message>
        <source>a whole number from 0 (%1)</source>
        <translation>целое число от 0 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n whole numbers from 0: [%1]</source>
        <translation>
            <numerusform>список из %n целого числа от 0: [%1]</numerusform>
            <numerusform>список из %n целых чисел от 0: [%1]</numerusform>
            <numerusform>список из %n целых чисел от 0: [%1]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Edition of the methodology</source>
        <translation>Редакция методики</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Filled on</source>
        <translation>Дата заполнения</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключительная оценка</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Скопирована с</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Целевой уровень</translation>
    </message>
    <message>
        <source>Made final on</source>
        <translation>Дата окончательной оценки</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Checklist answer</source>
        <translation>Ответ чек-листа</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Marked options</source>
        <translation>Отмеченные варианты</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Matrix answer</source>
        <translation>Ответ матрицы</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Employment centre</source>
        <translation>Центр занятости</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>final</source>
        <translation>окончательная</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое наименование</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Counts in “each centre”</source>
        <translation>Учитывается «в каждом ЦЗН»</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Дата открытия</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Работников</translation>
    </message>
    <message>
        <source>Citizens a year</source>
        <translation>Граждан в год</translation>
    </message>
    <message>
        <source>Employers a year</source>
        <translation>Работодателей в год</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Position in lists</source>
        <translation>Порядок в списках</translation>
    </message>
    <message>
        <source>managing</source>
        <translation>управляющий</translation>
    </message>
    <message>
        <source>territorial</source>
        <translation>территориальный</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>филиал</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>иной</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Subject of the Russian Federation</source>
        <translation>Субъект Российской Федерации</translation>
    </message>
    <message>
        <source>Institution, full name</source>
        <translation>Учреждение, полное наименование</translation>
    </message>
    <message>
        <source>Institution, short name</source>
        <translation>Учреждение, краткое наименование</translation>
    </message>
    <message>
        <source>Head (position and name for the signature)</source>
        <translation>Руководитель (должность и ФИО для подписи)</translation>
    </message>
    <message>
        <source>Word for a centre</source>
        <translation>Как называть центр</translation>
    </message>
    <message>
        <source>Other word for a centre</source>
        <translation>Другое название центра</translation>
    </message>
    <message>
        <source>Start of the system</source>
        <translation>Начало внедрения системы</translation>
    </message>
    <message>
        <source>Sample for learning</source>
        <translation>Учебный образец</translation>
    </message>
    <message>
        <source>Chosen readings</source>
        <translation>Выбранные прочтения</translation>
    </message>
    <message>
        <source>ЦЗН</source>
        <translation>ЦЗН</translation>
    </message>
    <message>
        <source>Кадровый центр</source>
        <translation>Кадровый центр</translation>
    </message>
    <message>
        <source>филиал</source>
        <translation>филиал</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>другое название</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Own day of the calendar</source>
        <translation>Собственный день календаря</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Вид дня</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной день</translation>
    </message>
    <message>
        <source>short working day</source>
        <translation>сокращённый рабочий день</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кем утверждён</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Names client experience as a goal</source>
        <translation>Закрепляет клиентский опыт как цель</translation>
    </message>
    <message>
        <source>Centres covered</source>
        <translation>На какие центры распространяется</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>стратегия</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>charter</source>
        <translation>устав</translation>
    </message>
    <message>
        <source>code of client focus</source>
        <translation>кодекс клиентоцентричности</translation>
    </message>
    <message>
        <source>code of ethics</source>
        <translation>кодекс этики</translation>
    </message>
    <message>
        <source>regulation of client experience</source>
        <translation>регламент управления клиентским опытом</translation>
    </message>
    <message>
        <source>order of introduction</source>
        <translation>очерёдность введения</translation>
    </message>
    <message>
        <source>regulation of the working group</source>
        <translation>положение о рабочей группе</translation>
    </message>
    <message>
        <source>order on the working group</source>
        <translation>приказ о рабочей группе</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>дорожная карта</translation>
    </message>
    <message>
        <source>regulation of feedback</source>
        <translation>регламент обратной связи</translation>
    </message>
    <message>
        <source>regulation of the database</source>
        <translation>регламент базы данных</translation>
    </message>
    <message>
        <source>regulation of the knowledge base</source>
        <translation>регламент базы знаний</translation>
    </message>
    <message>
        <source>regulation of motivation</source>
        <translation>положение о мотивации</translation>
    </message>
    <message>
        <source>regulation of staff indicators</source>
        <translation>положение о показателях сотрудников</translation>
    </message>
    <message>
        <source>concept of staff events</source>
        <translation>концепция мероприятий для работников</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>протокол</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>description of profiles</source>
        <translation>описание профилей</translation>
    </message>
    <message>
        <source>description of journeys</source>
        <translation>описание маршрутов</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>другой документ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждён</translation>
    </message>
    <message>
        <source>repealed</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Номер протокола</translation>
    </message>
    <message>
        <source>Form of meeting</source>
        <translation>Форма заседания</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Длительность, минут</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашённые</translation>
    </message>
    <message>
        <source>Meeting of centres</source>
        <translation>Заседание центров</translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Вопрос повестки</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Approved document</source>
        <translation>Одобренный документ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>held</source>
        <translation>проведено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>очное</translation>
    </message>
    <message>
        <source>brief (15 minutes)</source>
        <translation>краткая планёрка (15 минут)</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>by correspondence</source>
        <translation>заочное</translation>
    </message>
    <message>
        <source>task</source>
        <translation>поручение</translation>
    </message>
    <message>
        <source>approval of a document</source>
        <translation>одобрение документа</translation>
    </message>
    <message>
        <source>approval of a profile</source>
        <translation>одобрение профиля</translation>
    </message>
    <message>
        <source>approval of a journey</source>
        <translation>одобрение маршрута</translation>
    </message>
    <message>
        <source>approval of targets</source>
        <translation>утверждение целевых значений</translation>
    </message>
    <message>
        <source>proposal on a legal act</source>
        <translation>предложение по нормативному акту</translation>
    </message>
    <message>
        <source>other decision</source>
        <translation>другое решение</translation>
    </message>
    <message>
        <source>open</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Рабочий телефон</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Рабочая почта</translation>
    </message>
    <message>
        <source>Leader of client focus</source>
        <translation>Лидер (магистр) клиентоцентричности</translation>
    </message>
    <message>
        <source>Speaks for clients</source>
        <translation>Представитель клиентов</translation>
    </message>
    <message>
        <source>Here from</source>
        <translation>Работает с</translation>
    </message>
    <message>
        <source>Here to</source>
        <translation>Работает по</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Утверждена</translation>
    </message>
    <message>
        <source>Approved by the document</source>
        <translation>Утверждена документом</translation>
    </message>
    <message>
        <source>Item of the roadmap</source>
        <translation>Пункт дорожной карты</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Часть пункта</translation>
    </message>
    <message>
        <source>Control point</source>
        <translation>Контрольная точка</translation>
    </message>
    <message>
        <source>Activity, control point</source>
        <translation>Мероприятие, контрольная точка</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочих дней</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Вычисляется</translation>
    </message>
    <message>
        <source>Result, confirming document</source>
        <translation>Результат, подтверждающий документ</translation>
    </message>
    <message>
        <source>Role of the responsible</source>
        <translation>Роль ответственного</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Confirming documents</source>
        <translation>Подтверждающие документы</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Approved start</source>
        <translation>Утверждённое начало</translation>
    </message>
    <message>
        <source>Approved term</source>
        <translation>Утверждённый срок</translation>
    </message>
    <message>
        <source>control point</source>
        <translation>контрольная точка</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>длительность</translation>
    </message>
    <message>
        <source>term</source>
        <translation>срок</translation>
    </message>
</context>
<context>
    <name>FieldTextText</name>
    <message>
        <source>Enter a date such as 31.12.2026.</source>
        <translation>Введите дату, например 31.12.2026.</translation>
    </message>
    <message>
        <source>Enter a whole number such as 25.</source>
        <translation>Введите целое число, например 25.</translation>
    </message>
    <message>
        <source>Enter a number such as 12,5.</source>
        <translation>Введите число, например 12,5.</translation>
    </message>
    <message>
        <source>Enter “%1” or “%2”.</source>
        <translation>Введите «%1» или «%2».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Выберите одно из значений: %1.</translation>
    </message>
    <message>
        <source>There is no record called “%1”: choose one from the list.</source>
        <translation>Записи «%1» нет: выберите запись из списка.</translation>
    </message>
    <message>
        <source>Several records are called “%1”: choose one from the list.</source>
        <translation>Название «%1» носят несколько записей: выберите нужную из списка.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the text to %n character(s).</source>
        <translation>
            <numerusform>Сократите текст до %n знака.</numerusform>
            <numerusform>Сократите текст до %n знаков.</numerusform>
            <numerusform>Сократите текст до %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>This field cannot be typed.</source>
        <translation>Это поле нельзя заполнить вводом с клавиатуры.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>There are no blocks to show.</source>
        <translation>Нет блоков, которые можно показать.</translation>
    </message>
    <message>
        <source>There are no employment centres to show.</source>
        <translation>Нет центров занятости, которые можно показать.</translation>
    </message>
    <message>
        <source>There are no conditions to show.</source>
        <translation>Нет условий, которые можно показать.</translation>
    </message>
    <message>
        <source>There is no room for the figure.</source>
        <translation>Для рисунка не хватает места.</translation>
    </message>
    <message>
        <source>The roadmap has no items to show.</source>
        <translation>В дорожной карте нет пунктов для показа.</translation>
    </message>
</context>
<context>
    <name>FileCopyText</name>
    <message>
        <source>The work file “%1” is in the way and cannot be removed.</source>
        <translation>Мешает рабочий файл «%1»: удалить его не удалось.</translation>
    </message>
    <message>
        <source>The file name “%1” is too long. Choose a shorter one.</source>
        <translation>Имя файла «%1» слишком длинное. Выберите имя короче.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file.</source>
        <translation>«%1» — это папка. Укажите имя файла.</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>Файл «%1» уже существует.</translation>
    </message>
</context>
<context>
    <name>FileHeaderText</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Файл «%1» не читается: %2</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program (file format %2; this version knows up to %3). Install a newer version.</source>
        <translation>Файл «%1» создан более новой версией программы (формат файла %2; эта версия знает форматы до %3). Установите более новую версию.</translation>
    </message>
    <message>
        <source>“%1” needs version %2 of the program or a newer one (file format %3; this is version %4 and knows up to %5).</source>
        <translation>Для файла «%1» нужна программа версии %2 или новее (формат файла %3; эта версия — %4, она знает форматы до %5).</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation>«%1» — это папка. Выберите файл.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«%1» — не обычный файл.</translation>
    </message>
    <message>
        <source>“%1” is empty. Restore it from a backup or ask for it again.</source>
        <translation>Файл «%1» пуст. Восстановите его из резервной копии или запросите ещё раз.</translation>
    </message>
    <message>
        <source>“%1” is not a document of this program.</source>
        <translation>Файл «%1» — не документ этой программы.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its end is missing. Restore it from a backup or ask for it again.</source>
        <translation>Файл «%1» обрезан: не хватает его конца. Восстановите его из резервной копии или запросите ещё раз.</translation>
    </message>
    <message>
        <source>“%1” was altered by another program and may lack the last changes. Restore it from a backup.</source>
        <translation>Файл «%1» изменён другой программой, и в нём может не быть последних изменений. Восстановите его из резервной копии.</translation>
    </message>
</context>
<context>
    <name>FileKindText</name>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>it is of the old format XLS</source>
        <translation>он старого формата XLS</translation>
    </message>
    <message>
        <source>it is a web page or other marked-up text</source>
        <translation>это веб-страница или другой размеченный текст</translation>
    </message>
    <message>
        <source>it is a text, perhaps a CSV table</source>
        <translation>это текст, возможно таблица CSV</translation>
    </message>
    <message>
        <source>it is of another format</source>
        <translation>он другого формата</translation>
    </message>
    <message>
        <source>The file “%1” is a workbook, not a text table. Save it as XLSX and give it the ending .xlsx.</source>
        <translation>Файл «%1» — книга, а не текстовая таблица. Сохраните его как XLSX с окончанием .xlsx.</translation>
    </message>
    <message>
        <source>The file “%1” is not a text table. Open it in a spreadsheet program and save it as XLSX or as CSV.</source>
        <translation>Файл «%1» — не текстовая таблица. Откройте его в табличной программе и сохраните как XLSX или CSV.</translation>
    </message>
</context>
<context>
    <name>FlatTextText</name>
    <message>
        <source>“%1” has no tables: write it as .pdf or .docx instead.</source>
        <translation>В отчёте «%1» нет таблиц: сохраните его в формате .pdf или .docx.</translation>
    </message>
</context>
<context>
    <name>FontsText</name>
    <message>
        <source>The fonts of the program are damaged: install it again.</source>
        <translation>Шрифты программы повреждены: установите её заново.</translation>
    </message>
</context>
<context>
    <name>ForeignFileText</name>
    <message>
        <source>“%1” is already open in this program.</source>
        <translation>Файл «%1» уже открыт в этой программе.</translation>
    </message>
    <message>
        <source>“%1” is being changed at this moment or was not closed properly. Close it in the other program first.</source>
        <translation>Файл «%1» сейчас изменяется или не был закрыт как положено. Сначала закройте его в другой программе.</translation>
    </message>
    <message>
        <source>“%1” could not be checked in a reasonable time and is not opened.</source>
        <translation>Файл «%1» не удалось проверить за разумное время, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>“%1” is too large for a document of this program.</source>
        <translation>Файл «%1» слишком велик для документа этой программы.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Файл «%1» не читается: %2</translation>
    </message>
</context>
<context>
    <name>FullReportText</name>
    <message>
        <source>Report on the self-assessment of the customer-experience management system</source>
        <translation>Отчёт о самооценке системы управления клиентским опытом</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, по состоянию на&#xa0;%2</translation>
    </message>
    <message>
        <source>Methodology: %1</source>
        <translation>Методика: %1</translation>
    </message>
    <message>
        <source>1. Results</source>
        <translation>1. Результаты</translation>
    </message>
    <message>
        <source>Points of the checklist by block</source>
        <translation>Баллы чек-листа по блокам</translation>
    </message>
    <message>
        <source>Stair of levels: conditions met</source>
        <translation>Лестница уровней: выполненные условия</translation>
    </message>
    <message>
        <source>Level of each block</source>
        <translation>Профиль блоков</translation>
    </message>
    <message>
        <source>2. Checklist</source>
        <translation>2. Чек-лист</translation>
    </message>
    <message>
        <source>The sum is provisional: %1.</source>
        <translation>Сумма баллов: %1.</translation>
    </message>
    <message>
        <source>3. Maturity matrix</source>
        <translation>3. Матрица зрелости</translation>
    </message>
    <message>
        <source>4. What is missing</source>
        <translation>4. Чего не хватает</translation>
    </message>
    <message>
        <source>The highest level is reached: nothing is missing.</source>
        <translation>Достигнут высший уровень: выполнены все условия.</translation>
    </message>
    <message>
        <source>4. What is missing for level %1</source>
        <translation>4. Чего не хватает для уровня&#xa0;%1</translation>
    </message>
    <message>
        <source>Met: %1 of %2 conditions in force at this level.</source>
        <translation>Выполнено условий, действующих на этом уровне: %1 из %2.</translation>
    </message>
    <message>
        <source>5. Change since the last final assessment</source>
        <translation>5. Изменения с последней окончательной оценки</translation>
    </message>
    <message>
        <source>There is no earlier final assessment.</source>
        <translation>Предыдущей окончательной оценки нет.</translation>
    </message>
    <message>
        <source>6. Conclusion</source>
        <translation>6. Заключительная оценка</translation>
    </message>
    <message>
        <source>No conclusion was written.</source>
        <translation>Заключительная оценка не заполнена.</translation>
    </message>
    <message>
        <source>Self-assessment report</source>
        <translation>Отчёт о самооценке</translation>
    </message>
    <message>
        <source>Each centre (%1) against level %2</source>
        <translation>Центры (%1): выполнение условий уровня&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>GanttReportText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>items %1 to %2</source>
        <translation>пункты %1–%2</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Лист %1 из %2</translation>
    </message>
    <message>
        <source>Roadmap for %1</source>
        <translation>Дорожная карта на %1 год</translation>
    </message>
    <message>
        <source>%1: Gantt chart</source>
        <translation>%1: диаграмма Ганта</translation>
    </message>
</context>
<context>
    <name>GanttText</name>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>term %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>без дат</translation>
    </message>
    <message>
        <source>control point</source>
        <translation>контрольная точка</translation>
    </message>
    <message>
        <source>activity with parts; solid: their done share</source>
        <translation>мероприятие с частями; закрашена выполненная доля</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>нужно исправить</translation>
    </message>
    <message>
        <source>approved dates</source>
        <translation>утверждённые сроки</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) have no room here.</source>
        <translation>
            <numerusform>Ещё %n пункт здесь не помещается.</numerusform>
            <numerusform>Ещё %n пункта здесь не помещаются.</numerusform>
            <numerusform>Ещё %n пунктов здесь не помещаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roadmap from %1 to %2.</source>
        <translation>Дорожная карта с %1 по %2.</translation>
    </message>
</context>
<context>
    <name>GanttTipText</name>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Утверждено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later</source>
        <translation>
            <numerusform>позже на %n рабочий день</numerusform>
            <numerusform>позже на %n рабочих дня</numerusform>
            <numerusform>позже на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) earlier</source>
        <translation>
            <numerusform>раньше на %n рабочий день</numerusform>
            <numerusform>раньше на %n рабочих дня</numerusform>
            <numerusform>раньше на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>без дат</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right move the item by a working day, with Shift only its term; Shift+Left and Shift+Right move its start. Ctrl+wheel changes the scale.</source>
        <translation>Ctrl+← и Ctrl+→ сдвигают пункт на рабочий день, с Shift — только срок; Shift+← и Shift+→ сдвигают начало. Ctrl+колесо меняет масштаб.</translation>
    </message>
</context>
<context>
    <name>HeatMapText</name>
    <message>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>выполнено частично</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>не требуется</translation>
    </message>
    <message numerus="yes">
        <source>%n more centres are not shown.</source>
        <translation>
            <numerusform>Ещё %n центр не показан.</numerusform>
            <numerusform>Ещё %n центра не показаны.</numerusform>
            <numerusform>Ещё %n центров не показаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more conditions are not shown.</source>
        <translation>
            <numerusform>Ещё %n условие не показано.</numerusform>
            <numerusform>Ещё %n условия не показаны.</numerusform>
            <numerusform>Ещё %n условий не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>ICalendarText</name>
    <message>
        <source>Result: %1</source>
        <translation>Результат: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ответственный: %1</translation>
    </message>
</context>
<context>
    <name>MatrixReaderText</name>
    <message>
        <source>A number such as 3 or 14.1 is expected.</source>
        <translation>Ожидается номер, например 3 или 14.1.</translation>
    </message>
    <message>
        <source>Expected: whole, region or centres. Found: “%1”.</source>
        <translation>Ожидается: whole, region или centres. Найдено: «%1».</translation>
    </message>
    <message>
        <source>There is no kind of fact “%1” in factKinds.</source>
        <translation>Вида ответа «%1» нет в factKinds.</translation>
    </message>
    <message>
        <source>A measure needs at least one condition.</source>
        <translation>У мероприятия должно быть хотя бы одно условие.</translation>
    </message>
    <message>
        <source>A condition for the whole measure must be the only one.</source>
        <translation>Условие для мероприятия в целом должно быть единственным.</translation>
    </message>
    <message>
        <source>There is no block %1.</source>
        <translation>Блока %1 нет.</translation>
    </message>
    <message>
        <source>There is no footnote %1.</source>
        <translation>Сноски %1 нет.</translation>
    </message>
    <message>
        <source>Name at least one condition, or leave the key out.</source>
        <translation>Укажите хотя бы одно условие или уберите этот ключ.</translation>
    </message>
    <message>
        <source>There is no condition “%1”.</source>
        <translation>Условия «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is derived itself.</source>
        <translation>«%1» само выводится из других условий.</translation>
    </message>
    <message>
        <source>Expected: null or %1.</source>
        <translation>Ожидается: null или %1.</translation>
    </message>
    <message>
        <source>A level must not ask for less than the level before it, but “%1” follows “%2”.</source>
        <translation>Уровень не может требовать меньше, чем предыдущий, но «%1» следует за «%2».</translation>
    </message>
</context>
<context>
    <name>MatrixReportText</name>
    <message>
        <source>Answer of the region</source>
        <translation>Ответ региона</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Coloured: the levels each line meets without a gap; framed: the line&apos;s own level; hatched: nothing is required yet. “k of n”: centres that meet the next requirement.</source>
        <translation>Закрашены уровни, условия которых строка выполняет без пропусков; рамкой обведён уровень строки; штриховка означает, что на этом уровне ещё ничего не требуется. «k&#xa0;из&#xa0;n»&#xa0;— сколько центров выполняют следующее требование.</translation>
    </message>
    <message>
        <source>Maturity matrix</source>
        <translation>Матрица зрелости</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>MatrixSlidesText</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>of a line</comment>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>block of the matrix and its level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a higher level</source>
        <translation>Ничто не мешает более высокому уровню</translation>
    </message>
    <message>
        <source>What stands in the way of level %1</source>
        <translation>Что мешает уровню %1</translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message>
        <source>It is marked as held but lies ahead: correct the date.</source>
        <translation>Отмечено как проведённое, но дата впереди: исправьте дату.</translation>
    </message>
    <message>
        <source>Its date is over: mark it as held or as cancelled.</source>
        <translation>Дата прошла: отметьте, что заседание проведено или отменено.</translation>
    </message>
    <message>
        <source>A meeting that was held names at least two people who were present.</source>
        <translation>У проведённого заседания названы хотя бы два присутствовавших.</translation>
    </message>
    <message numerus="yes">
        <source>A brief meeting lasts up to %n minute(s).</source>
        <translation>
            <numerusform>Краткая планёрка длится до %n минуты.</numerusform>
            <numerusform>Краткая планёрка длится до %n минут.</numerusform>
            <numerusform>Краткая планёрка длится до %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the number of its minutes.</source>
        <translation>Введите номер протокола.</translation>
    </message>
</context>
<context>
    <name>MeetingsText</name>
    <message>
        <source>The document has no such meeting.</source>
        <translation>В документе нет такого заседания.</translation>
    </message>
    <message>
        <source>Several people are called “%1”: add initials or the job title.</source>
        <translation>«%1» — так зовут нескольких людей: добавьте инициалы или должность.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>Enter what was decided.</source>
        <translation>Введите, что решили.</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>Решение записано</translation>
    </message>
    <message>
        <source>The document has no such decision.</source>
        <translation>В документе нет такого решения.</translation>
    </message>
    <message>
        <source>Enter the term of the decision first.</source>
        <translation>Сначала введите срок решения.</translation>
    </message>
    <message>
        <source>Decision put into the roadmap</source>
        <translation>Решение внесено в дорожную карту</translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <source>How it is read (%1)</source>
        <translation>Принятое прочтение (%1)</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Почему: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n point(s)</source>
        <translation>
            <numerusform>%1&#xa0;— %n&#xa0;балл</numerusform>
            <numerusform>%1&#xa0;— %n&#xa0;балла</numerusform>
            <numerusform>%1&#xa0;— %n&#xa0;баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>Options add up; “НЕТ” excludes the rest.</source>
        <translation>Баллы вариантов складываются; «НЕТ» исключает остальные варианты.</translation>
    </message>
    <message>
        <source>Exactly one option is marked.</source>
        <translation>Отмечается ровно один вариант.</translation>
    </message>
    <message numerus="yes">
        <source>Checklist, paragraph %1. At most %n point(s).</source>
        <translation>
            <numerusform>Чек-лист, п.&#xa0;%1. Не более %n&#xa0;балла.</numerusform>
            <numerusform>Чек-лист, п.&#xa0;%1. Не более %n&#xa0;баллов.</numerusform>
            <numerusform>Чек-лист, п.&#xa0;%1. Не более %n&#xa0;баллов.</numerusform>
        </translation>
    </message>
    <message>
        <source>the managing centre</source>
        <translation>управляющий ЦЗН</translation>
    </message>
    <message>
        <source>the employment centre</source>
        <translation>ЦЗН</translation>
    </message>
    <message>
        <source>Responsible: not named by the methodology.</source>
        <translation>Ответственный: в методике не указан.</translation>
    </message>
    <message>
        <source>Responsible: %1.</source>
        <translation>Ответственный: %1.</translation>
    </message>
    <message>
        <source>nothing is required</source>
        <translation>ничего не требуется</translation>
    </message>
    <message>
        <source>Level %1: %2 (still in force)</source>
        <translation>Уровень&#xa0;%1: %2 (требование сохраняется)</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Уровень&#xa0;%1: %2</translation>
    </message>
    <message>
        <source>What each level asks</source>
        <translation>Что требуется на каждом уровне</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1, п.&#xa0;%2</translation>
    </message>
    <message>
        <source>Now: %1; level of the line: %2.</source>
        <translation>Сейчас: %1; уровень строки: %2.</translation>
    </message>
    <message>
        <source>The line is not answered: it follows from %1.</source>
        <translation>Ответ в этой строке не вводится: он следует из строк %1.</translation>
    </message>
    <message>
        <source>Shown for information: it does not count in the level.</source>
        <translation>Показано для сведения: на уровень не влияет.</translation>
    </message>
    <message>
        <source>Roadmap, paragraph %1. Term: %2.</source>
        <translation>Дорожная карта, пункт %1. Срок: %2.</translation>
    </message>
</context>
<context>
    <name>MigrationText</name>
    <message>
        <source>“%1” cannot be brought to the new file format: some records refer to others that are missing. The file was left as it was.</source>
        <translation>Файл «%1» нельзя перевести в новый формат: некоторые записи ссылаются на отсутствующие. Файл оставлен без изменений.</translation>
    </message>
</context>
<context>
    <name>MinutesReportText</name>
    <message>
        <source>meeting cancelled</source>
        <translation>заседание отменено</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), the list is attached</source>
        <translation>
            <numerusform>%n человек, список прилагается</numerusform>
            <numerusform>%n человека, список прилагается</numerusform>
            <numerusform>%n человек, список прилагается</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашённые</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>ПРОТОКОЛ</translation>
    </message>
    <message>
        <source>of the meeting of the working group on client focus</source>
        <translation>заседания рабочей группы по клиентоцентричности</translation>
    </message>
    <message>
        <source>AGENDA</source>
        <translation>ПОВЕСТКА ДНЯ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Speaker: %1</source>
        <translation>Докладчик: %1</translation>
    </message>
    <message>
        <source>Document: %1.</source>
        <translation>Документ: %1.</translation>
    </message>
    <message>
        <source>Responsible: %1.</source>
        <translation>Ответственный: %1.</translation>
    </message>
    <message>
        <source>Term: %1.</source>
        <translation>Срок: %1.</translation>
    </message>
    <message>
        <source>DECIDED:</source>
        <translation>РЕШИЛИ:</translation>
    </message>
    <message>
        <source>%1. HEARD:</source>
        <translation>%1. СЛУШАЛИ:</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>SPOKE:</source>
        <translation>ВЫСТУПИЛИ:</translation>
    </message>
    <message>
        <source>%1. BESIDE THE AGENDA</source>
        <translation>%1. ВНЕ ПОВЕСТКИ</translation>
    </message>
    <message>
        <source>Annex to the minutes of %1 %2</source>
        <translation>Приложение к протоколу от %1 %2</translation>
    </message>
    <message>
        <source>List of those present</source>
        <translation>Список присутствовавших</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Minutes of the meeting of %1 %2</source>
        <translation>Протокол заседания от %1 %2</translation>
    </message>
</context>
<context>
    <name>NewDocumentText</name>
    <message>
        <source>A centre has no name.</source>
        <translation>У одного из центров нет названия.</translation>
    </message>
    <message>
        <source>The centre “%1” is named twice.</source>
        <translation>Центр «%1» указан дважды.</translation>
    </message>
    <message>
        <source>Name the region.</source>
        <translation>Укажите название региона.</translation>
    </message>
    <message>
        <source>New document: %1</source>
        <translation>Новый документ: %1</translation>
    </message>
</context>
<context>
    <name>NoteReportText</name>
    <message>
        <source>What is missing for level %1</source>
        <translation>Чего не хватает для уровня&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more condition(s), see the self-assessment report</source>
        <translation>
            <numerusform>и ещё %n условие, см. отчёт о самооценке</numerusform>
            <numerusform>и ещё %n условия, см. отчёт о самооценке</numerusform>
            <numerusform>и ещё %n условий, см. отчёт о самооценке</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: points %2; level %3, now %4.</source>
        <translation>По сравнению с оценкой на&#xa0;%1: баллы&#xa0;— %2; уровень&#xa0;— было: %3, стало: %4.</translation>
    </message>
    <message>
        <source>Analytical note</source>
        <translation>Аналитическая записка</translation>
    </message>
    <message>
        <source>Maturity of the customer-experience management system</source>
        <translation>Зрелость системы управления клиентским опытом</translation>
    </message>
    <message>
        <source>Analytical note: %1, as of %2</source>
        <translation>Аналитическая записка: %1, по состоянию на&#xa0;%2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Матрица зрелости</translation>
    </message>
    <message>
        <source>Points of the checklist</source>
        <translation>Баллы чек-листа</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключительная оценка</translation>
    </message>
</context>
<context>
    <name>OfficialDocumentText</name>
    <message>
        <source> of %1</source>
        <translation> от %1</translation>
    </message>
    <message>
        <source>It ends before it begins: correct one of the dates.</source>
        <translation>Он кончается раньше, чем начинается: исправьте одну из дат.</translation>
    </message>
    <message>
        <source>It is approved: enter its number.</source>
        <translation>Он утверждён: укажите его номер.</translation>
    </message>
    <message>
        <source>It is approved: enter its date.</source>
        <translation>Он утверждён: укажите его дату.</translation>
    </message>
</context>
<context>
    <name>OutputFileText</name>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>«%1» — это папка: укажите имя файла в ней.</translation>
    </message>
    <message>
        <source>“%1” may not be written: choose another folder, or close the file where it is open.</source>
        <translation>Запись в файл «%1» запрещена: выберите другую папку или закройте файл там, где он открыт.</translation>
    </message>
    <message>
        <source>“%1” could not be written: is the disk full?</source>
        <translation>Не удалось записать файл «%1»: возможно, на диске нет места.</translation>
    </message>
</context>
<context>
    <name>PaperPathText</name>
    <message>
        <source>to read and print</source>
        <translation>для чтения и печати</translation>
    </message>
    <message>
        <source>to edit the text</source>
        <translation>для правки текста</translation>
    </message>
    <message>
        <source>tables to work with</source>
        <translation>таблицы для работы</translation>
    </message>
    <message>
        <source>tables for other programs</source>
        <translation>таблицы для других программ</translation>
    </message>
    <message>
        <source>pictures of the pages</source>
        <translation>страницы как растровые рисунки</translation>
    </message>
    <message>
        <source>drawings of the pages</source>
        <translation>страницы как векторные рисунки</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 на %2</translation>
    </message>
</context>
<context>
    <name>PartsText</name>
    <message>
        <source>TRAINING SAMPLE</source>
        <translation>УЧЕБНЫЙ ОБРАЗЕЦ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, по состоянию на&#xa0;%2</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Checklist, points</source>
        <translation>Чек-лист, баллы</translation>
    </message>
    <message>
        <source>Maturity matrix, level</source>
        <translation>Матрица зрелости</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Compared with “%1” as of %2.</source>
        <translation>Сравнение с оценкой «%1» по состоянию на&#xa0;%2.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>was %1, is %2</source>
        <translation>было — %1, стало — %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Parameter or condition</source>
        <translation>Параметр или условие</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>п.&#xa0;%1</translation>
    </message>
    <message>
        <source>No answer changed.</source>
        <translation>Ответы не изменились.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
</context>
<context>
    <name>PastePlanText</name>
    <message>
        <source>This value is there already; the row is left out.</source>
        <translation>Такое значение уже есть; строка пропущена.</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Вставка: %1</translation>
    </message>
</context>
<context>
    <name>PdfFinishText</name>
    <message>
        <source>The PDF file could not be completed.</source>
        <translation>Не удалось завершить файл PDF.</translation>
    </message>
</context>
<context>
    <name>PlanFindingsText</name>
    <message>
        <source>Enter the term.</source>
        <translation>Введите срок.</translation>
    </message>
    <message>
        <source>It ends before it starts: correct the start or the term.</source>
        <translation>Срок раньше начала: исправьте начало или срок.</translation>
    </message>
    <message>
        <source>Its dates and working days no longer fit the calendar: enter one of them anew.</source>
        <translation>Даты и рабочие дни больше не сходятся с календарём: введите одно из них заново.</translation>
    </message>
    <message>
        <source>There is no working day between start and term.</source>
        <translation>Между началом и сроком нет ни одного рабочего дня.</translation>
    </message>
    <message numerus="yes">
        <source>Part of a decomposed activity: make it shorter than %n working day(s).</source>
        <translation>
            <numerusform>Часть декомпозированного мероприятия: сделайте её короче %n рабочего дня.</numerusform>
            <numerusform>Часть декомпозированного мероприятия: сделайте её короче %n рабочих дней.</numerusform>
            <numerusform>Часть декомпозированного мероприятия: сделайте её короче %n рабочих дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than %n working day(s): decompose it into shorter activities.</source>
        <translation>
            <numerusform>Длительность больше %n рабочего дня: декомпозируйте мероприятие на более короткие.</numerusform>
            <numerusform>Длительность больше %n рабочих дней: декомпозируйте мероприятие на более короткие.</numerusform>
            <numerusform>Длительность больше %n рабочих дней: декомпозируйте мероприятие на более короткие.</numerusform>
        </translation>
    </message>
    <message>
        <source>The term %1 is a day off (%2); the nearest working day is %3.</source>
        <translation>Срок %1 выпадает на нерабочий день (%2); ближайший рабочий день — %3.</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n working day(s).</source>
        <translation>
            <numerusform>Просрочено на %n рабочий день.</numerusform>
            <numerusform>Просрочено на %n рабочих дня.</numerusform>
            <numerusform>Просрочено на %n рабочих дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>A control point is done only with its document: name the document.</source>
        <translation>Контрольная точка достигнута только с подтверждающим документом: назовите документ.</translation>
    </message>
    <message>
        <source>Enter the day it was done on.</source>
        <translation>Введите день выполнения.</translation>
    </message>
    <message>
        <source>It is marked as done on a day that lies ahead.</source>
        <translation>Отмечено выполненным днём, который ещё впереди.</translation>
    </message>
    <message>
        <source>It ends after the control point it belongs to (%1).</source>
        <translation>Кончается позже контрольной точки, к которой относится (%1).</translation>
    </message>
    <message>
        <source>It is still open although the item it belongs to is done.</source>
        <translation>Ещё не выполнено, хотя пункт, частью которого оно является, выполнен.</translation>
    </message>
</context>
<context>
    <name>PlanSlidesText</name>
    <message>
        <source>Overdue: %1 · within 10 working days: %2 · open: %3 · done: %4</source>
        <translation>Просрочено: %1 · в ближайшие 10 рабочих дней: %2 · в работе: %3 · выполнено: %4</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>остался %n рабочий день</numerusform>
            <numerusform>осталось %n рабочих дня</numerusform>
            <numerusform>осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>done</source>
        <comment>decision</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>decision</comment>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Roadmap of %1</source>
        <translation>Дорожная карта на %1 год</translation>
    </message>
    <message>
        <source>No open item has a term.</source>
        <translation>Ни у одного открытого пункта нет срока.</translation>
    </message>
    <message>
        <source>Decisions of the meeting of %1</source>
        <translation>Решения заседания %1</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Пока ничего не решено.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
</context>
<context>
    <name>PlanningText</name>
    <message>
        <source>The document has no such roadmap.</source>
        <translation>В документе нет такой дорожной карты.</translation>
    </message>
    <message>
        <source>The roadmap has no such item.</source>
        <translation>В дорожной карте нет такого пункта.</translation>
    </message>
    <message>
        <source>The control point “%1” is done only with its document. Name the document first: %2</source>
        <translation>Контрольная точка «%1» достигнута только с подтверждающим документом. Сначала назовите документ: %2</translation>
    </message>
    <message>
        <source>An item cannot be a part of itself.</source>
        <translation>Пункт не может быть частью самого себя.</translation>
    </message>
    <message>
        <source>managing centre</source>
        <translation>управляющий ЦЗН</translation>
    </message>
    <message>
        <source>employment centres</source>
        <translation>центры занятости</translation>
    </message>
    <message>
        <source>There is no roadmap of the year %1.</source>
        <translation>Дорожной карты на %1 год нет.</translation>
    </message>
    <message>
        <source>There is a roadmap of the year %1 already.</source>
        <translation>Дорожная карта на %1 год уже есть.</translation>
    </message>
    <message>
        <source>Roadmap of %1: %2</source>
        <translation>Дорожная карта на %1 год: %2</translation>
    </message>
    <message>
        <source>Roadmap of %1</source>
        <translation>Дорожная карта на %1 год</translation>
    </message>
    <message>
        <source>Roadmap of %1 approved</source>
        <translation>Дорожная карта на %1 год утверждена</translation>
    </message>
    <message>
        <source>%1 of the item “%2”</source>
        <translation>%1 пункта «%2»</translation>
    </message>
    <message>
        <source>Dates of the item “%1”</source>
        <translation>Сроки пункта «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the roadmap removed</source>
        <translation>
            <numerusform>Удалён %n пункт дорожной карты</numerusform>
            <numerusform>Удалены %n пункта дорожной карты</numerusform>
            <numerusform>Удалены %n пунктов дорожной карты</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>«%1» перемещено</translation>
    </message>
    <message>
        <source>Line %1 of the matrix put into the roadmap</source>
        <translation>Строка %1 матрицы внесена в дорожную карту</translation>
    </message>
    <message>
        <source>Paragraph %1 put into the roadmap</source>
        <translation>Пункт %1 внесён в дорожную карту</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>День календаря</translation>
    </message>
    <message>
        <source>Day of the calendar removed</source>
        <translation>День календаря удалён</translation>
    </message>
</context>
<context>
    <name>PlatformText</name>
    <message>
        <source>The disk is full: “%1” could not be written.</source>
        <translation>На диске нет места: файл «%1» не записан.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in this folder.</source>
        <translation>В этой папке нельзя записать файл «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать файл «%1».</translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message>
        <source>not filled in</source>
        <translation>не заполнено</translation>
    </message>
    <message numerus="yes">
        <source>Total, with %n more that are not shown</source>
        <translation>
            <numerusform>Всего, ещё %n блок не показан</numerusform>
            <numerusform>Всего, ещё %n блока не показаны</numerusform>
            <numerusform>Всего, ещё %n блоков не показаны</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Total, provisional</source>
        <translation>Всего, предварительно</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points.</source>
        <translation>%1: %2&#xa0;из&#xa0;%3 баллов.</translation>
    </message>
    <message>
        <source>The block is not filled in completely.</source>
        <translation>Блок заполнен не полностью.</translation>
    </message>
    <message>
        <source>Total: %1 of %2 points.</source>
        <translation>Всего: %1&#xa0;из&#xa0;%2 баллов.</translation>
    </message>
</context>
<context>
    <name>ProductionCalendarText</name>
    <message>
        <source>The file is too large.</source>
        <translation>Файл слишком велик.</translation>
    </message>
    <message>
        <source>%1: line %2</source>
        <translation>%1: строка %2</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1</source>
        <translation>Отсюда файл — не JSON: %1</translation>
    </message>
    <message>
        <source>The file must hold an object.</source>
        <translation>Файл должен содержать объект.</translation>
    </message>
    <message>
        <source>The production calendar cannot be used:
%1</source>
        <translation>Производственный календарь нельзя использовать:
%1</translation>
    </message>
    <message>
        <source>decree of the Government of the Russian Federation of %1 No. %2</source>
        <translation>постановление Правительства Российской Федерации от %1 № %2</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>not required before level %1</source>
        <translation>не требуется до уровня&#xa0;%1</translation>
    </message>
    <message>
        <source>level I is not reached</source>
        <translation>уровень&#xa0;I не достигнут</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: level %2.</source>
        <translation>%1: уровень&#xa0;%2.</translation>
    </message>
    <message>
        <source>Before it was level %1.</source>
        <translation>Раньше был уровень&#xa0;%1.</translation>
    </message>
    <message>
        <source>Before, level I was not reached.</source>
        <translation>Раньше уровень&#xa0;I не был достигнут.</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
    <message>
        <source>target: level %1</source>
        <translation>цель: уровень&#xa0;%1</translation>
    </message>
    <message>
        <source>The target is level %1.</source>
        <translation>Целевой уровень&#xa0;— %1.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Indikator</source>
        <translation>Индикатор зрелости</translation>
    </message>
</context>
<context>
    <name>Quarter</name>
    <message>
        <source>%1 quarter of %2</source>
        <translation>%1 кв. %2</translation>
    </message>
</context>
<context>
    <name>ReadingsReaderText</name>
    <message>
        <source>There is no answered condition “%1”.</source>
        <translation>Условия «%1», на которое даётся ответ, нет.</translation>
    </message>
    <message>
        <source>Name at least two options, or leave the key out.</source>
        <translation>Укажите не меньше двух вариантов или уберите этот ключ.</translation>
    </message>
</context>
<context>
    <name>RecordEditsText</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Этой записи больше нет.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавление: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Удаление: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s): %1</source>
        <translation>
            <numerusform>Удаление %n записи: %1</numerusform>
            <numerusform>Удаление %n записей: %1</numerusform>
            <numerusform>Удаление %n записей: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Перемещение вверх: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Перемещение вниз: %1</translation>
    </message>
</context>
<context>
    <name>RecordFindingsText</name>
    <message>
        <source>Another record has the same “%1”: make them differ.</source>
        <translation>В другой записи то же значение поля «%1»: сделайте их разными.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a date such as 2026-12-31</source>
        <translation>дата, например 2026-12-31</translation>
    </message>
    <message>
        <source>the identifier of a record</source>
        <translation>идентификатор записи</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>одно из значений: %1</translation>
    </message>
    <message>
        <source>“%1” has a field “%2” that this version does not know.</source>
        <translation>В записи «%1» есть поле «%2», которого эта версия не знает.</translation>
    </message>
    <message>
        <source>“%1” %2: the field “%3” must hold %4, but holds %5.</source>
        <translation>%1 «%2»: в поле «%3» ожидается %4, а записано: %5.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” %2: the field “%3” is longer than %n character(s).</source>
        <translation>
            <numerusform>%1 «%2»: текст в поле «%3» длиннее %n знака.</numerusform>
            <numerusform>%1 «%2»: текст в поле «%3» длиннее %n знаков.</numerusform>
            <numerusform>%1 «%2»: текст в поле «%3» длиннее %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the field “%1”.</source>
        <translation>Заполните поле «%1».</translation>
    </message>
    <message>
        <source>The field “%1” must be between %2 and %3.</source>
        <translation>Значение поля «%1» должно быть от %2 до %3.</translation>
    </message>
    <message>
        <source>a list of identifiers of records, each once</source>
        <translation>список идентификаторов записей, каждый один раз</translation>
    </message>
    <message>
        <source>a list of some of these, each once: %1</source>
        <translation>список из нескольких этих значений, каждое один раз: %1</translation>
    </message>
</context>
<context>
    <name>ReferencesText</name>
    <message>
        <source>%1: the field “%2” names a record that is not there.</source>
        <translation>%1: поле «%2» ссылается на запись, которой нет.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2 refers to it.</source>
        <translation>%1: удалить нельзя, на эту запись ссылается %2.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RemarkText</name>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>other options, the same points: %1</source>
        <translation>варианты другие, баллы те же: %1</translation>
    </message>
    <message>
        <source>was: %1; is: %2</source>
        <translation>было: %1; стало: %2</translation>
    </message>
    <message>
        <source>level %1; met: %2</source>
        <translation>уровень: %1; выполнено: %2</translation>
    </message>
    <message>
        <source>another answer, the same level: %1</source>
        <translation>ответ другой, уровень прежний: %1</translation>
    </message>
    <message>
        <source>Checklist, %1</source>
        <translation>Чек-лист, %1</translation>
    </message>
    <message>
        <source>Matrix, %1</source>
        <translation>Матрица, %1</translation>
    </message>
</context>
<context>
    <name>ReportFileText</name>
    <message>
        <source>“%1” does not end in a known way. Known endings: %2.</source>
        <translation>Расширение имени «%1» неизвестно. Известные расширения: %2.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Self-assessment checklist</source>
        <translation>Чек-лист самооценки</translation>
    </message>
    <message>
        <source>Maturity matrix</source>
        <translation>Матрица зрелости</translation>
    </message>
    <message>
        <source>Self-assessment report</source>
        <translation>Отчёт о самооценке</translation>
    </message>
    <message>
        <source>Analytical note</source>
        <translation>Аналитическая записка</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Gantt chart of the roadmap</source>
        <translation>Диаграмма Ганта дорожной карты</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Протокол заседания</translation>
    </message>
    <message>
        <source>The document has no assessment yet. Make one: in the window, or with “apply”.</source>
        <translation>В документе ещё нет самооценки. Создайте её в окне программы или командой «apply».</translation>
    </message>
    <message>
        <source>The document has no roadmap yet. Make one on the page “Roadmap” of the window.</source>
        <translation>В документе ещё нет дорожной карты. Создайте её на странице «Дорожная карта» в окне программы.</translation>
    </message>
    <message>
        <source>The document has no meeting yet. Enter one on the page “Meetings” of the window.</source>
        <translation>В документе ещё нет заседаний. Внесите заседание на странице «Заседания» в окне программы.</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message>
        <source>“%1” is open at this moment. Close it first.</source>
        <translation>Файл «%1» сейчас открыт. Сначала закройте его.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Файл «%1» не читается: %2</translation>
    </message>
    <message>
        <source>The identity of the document is lost; it has a new one.</source>
        <translation>Отличительный номер документа потерян; ему присвоен новый.</translation>
    </message>
    <message>
        <source>Saved from the damaged file “%1”</source>
        <translation>Спасено из повреждённого файла «%1»</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n record(s) could not be saved.</source>
        <translation>
            <numerusform>«%1»: %n запись не удалось сохранить.</numerusform>
            <numerusform>«%1»: %n записи не удалось сохранить.</numerusform>
            <numerusform>«%1»: %n записей не удалось сохранить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file cannot be read.</source>
        <translation>
            <numerusform>%n страница файла не читается.</numerusform>
            <numerusform>%n страницы файла не читаются.</numerusform>
            <numerusform>%n страниц файла не читаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading took too long and was stopped; there may be more.</source>
        <translation>Чтение заняло слишком много времени и было прервано; сохранено могло быть не всё.</translation>
    </message>
    <message>
        <source>“%1” %2: the record in the field “%3” is lost.</source>
        <translation>«%1» %2: запись, на которую указывает поле «%3», потеряна.</translation>
    </message>
    <message>
        <source>The edition “%1” of the methodology was taken from the program.</source>
        <translation>Редакция методики «%1» взята из программы.</translation>
    </message>
    <message>
        <source>The edition “%1” of the methodology is lost.</source>
        <translation>Редакция методики «%1» потеряна.</translation>
    </message>
    <message>
        <source>Nothing can be saved from “%1”. Restore it from a backup.</source>
        <translation>Из файла «%1» ничего нельзя спасти. Восстановите его из резервной копии.</translation>
    </message>
</context>
<context>
    <name>RoadmapReaderText</name>
    <message>
        <source>“%1” is no day of every year; month and day are expected, such as 03-01.</source>
        <translation>«%1»&#xa0;— не день, который есть в каждом году; ожидаются месяц и день, например 03-01.</translation>
    </message>
</context>
<context>
    <name>RoadmapReportText</name>
    <message>
        <source>Done on %1</source>
        <translation>Выполнено %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In progress, overdue</source>
        <translation>В работе, просрочено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>As of %1: done %2 of %3, in progress %4, overdue %5.</source>
        <translation>На %1: выполнено %2 из %3, в работе %4, просрочено %5.</translation>
    </message>
    <message>
        <source>Against the approved dates: later %1, earlier %2.</source>
        <translation>К утверждённым срокам: позже — %1, раньше — %2.</translation>
    </message>
    <message numerus="yes">
        <source>The largest delay is %n working day(s).</source>
        <translation>
            <numerusform>Наибольшее отставание — %n рабочий день.</numerusform>
            <numerusform>Наибольшее отставание — %n рабочих дня.</numerusform>
            <numerusform>Наибольшее отставание — %n рабочих дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Items added since the approval: %1.</source>
        <translation>Добавлено после утверждения: %1.</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>ещё не утверждена</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The production calendar of a year of this plan is not approved yet: its working days are computed by article 112 of the Labour Code and may change.</source>
        <translation>Производственный календарь одного из годов плана ещё не утверждён: рабочие дни вычислены по статье 112 ТК РФ и могут измениться.</translation>
    </message>
    <message>
        <source>Bold: control points of the methodology. ☐ not started, ● in progress, ☑ done, ▲ overdue, ☒ cancelled. The duration is in working days, both ends counted.</source>
        <translation>Полужирным — контрольные точки методики. ☐ не начато, ● в работе, ☑ выполнено, ▲ просрочено, ☒ отменено. Длительность — в рабочих днях, оба края входят в счёт.</translation>
    </message>
    <message>
        <source>Roadmap for %1</source>
        <translation>Дорожная карта на %1 год</translation>
    </message>
    <message>
        <source>Year of the project</source>
        <translation>Год проекта</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждена</translation>
    </message>
</context>
<context>
    <name>RowStoreText</name>
    <message>
        <source>“%1” %2: the field “%3” holds characters that no text may hold.</source>
        <translation>%1 «%2»: в поле «%3» есть недопустимые знаки.</translation>
    </message>
    <message>
        <source>“%1” holds a damaged record. Restore it from a backup.</source>
        <translation>В файле «%1» есть повреждённая запись. Восстановите его из резервной копии.</translation>
    </message>
</context>
<context>
    <name>ScratchFileText</name>
    <message>
        <source>No temporary file can be made: is the disk full?</source>
        <translation>Не удалось создать временный файл: возможно, на диске нет места.</translation>
    </message>
    <message>
        <source>The temporary file is gone.</source>
        <translation>Временный файл исчез.</translation>
    </message>
</context>
<context>
    <name>SharedStringsText</name>
    <message>
        <source>too many texts</source>
        <translation>слишком много текстов</translation>
    </message>
</context>
<context>
    <name>SheetErrorsText</name>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Файл «%1» не читается: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged (%2). Copy it anew, or open it in a spreadsheet program and save it as XLSX.</source>
        <translation>Файл «%1» повреждён (%2). Скопируйте его заново или откройте в табличной программе и сохраните как XLSX.</translation>
    </message>
    <message>
        <source>The file “%1” holds too much (%2). Copy the table that you need into a new workbook and save it as XLSX.</source>
        <translation>В файле «%1» слишком много данных (%2). Скопируйте нужную таблицу в новую книгу и сохраните её как XLSX.</translation>
    </message>
    <message>
        <source>The file “%1” is not an XLSX workbook (%2). Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>Файл «%1» — не книга XLSX (%2). Откройте его в табличной программе и сохраните как XLSX.</translation>
    </message>
    <message>
        <source>The file “%1” is protected with a password. Open it in a spreadsheet program, take the password off and save it as XLSX.</source>
        <translation>Файл «%1» защищён паролем. Откройте его в табличной программе, снимите пароль и сохраните как XLSX.</translation>
    </message>
</context>
<context>
    <name>SheetReaderText</name>
    <message>
        <source>cell %1 of the sheet “%2”</source>
        <translation>ячейка %1 листа «%2»</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>слишком много ячеек</translation>
    </message>
    <message>
        <source>merged cells of the sheet “%1”</source>
        <translation>объединённые ячейки листа «%1»</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>The cells of the sheet “%1” stand too far apart for a table. Copy the table into a new workbook.</source>
        <translation>Ячейки листа «%1» стоят слишком далеко друг от друга для таблицы. Скопируйте таблицу в новую книгу.</translation>
    </message>
</context>
<context>
    <name>SlideFlowText</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (продолжение)</translation>
    </message>
</context>
<context>
    <name>SlidesText</name>
    <message>
        <source>%1, as of %2</source>
        <comment>title and date of an assessment</comment>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>TRAINING SAMPLE</source>
        <translation>УЧЕБНЫЙ ОБРАЗЕЦ</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message>
        <source>Maturity of the customer-experience management system</source>
        <translation>Зрелость системы управления клиентским опытом</translation>
    </message>
    <message>
        <source>Points of the checklist: %1</source>
        <translation>Баллы чек-листа: %1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>date; what became of the points</comment>
        <translation>С %1: %2</translation>
    </message>
    <message>
        <source>Level of maturity</source>
        <translation>Уровень зрелости</translation>
    </message>
    <message>
        <source>The four blocks of the matrix</source>
        <translation>Четыре блока матрицы</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>The frozen content of a final assessment is damaged. Restore the document from a backup.</source>
        <translation>Зафиксированное содержание окончательной оценки повреждено. Восстановите документ из резервной копии.</translation>
    </message>
</context>
<context>
    <name>SqlErrorText</name>
    <message>
        <source>The disk is full: “%1” could not be written. Free some space or save a copy elsewhere; nothing that was saved is lost.</source>
        <translation>На диске нет места: файл «%1» не записан. Освободите место или сохраните копию на другом диске; всё сохранённое ранее цело.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere.</source>
        <translation>Файл «%1» не записан: файл или его папка доступны только для чтения. Сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>“%1” or the work file beside it cannot be opened. Check that the folder exists and may be written.</source>
        <translation>Не удалось открыть файл «%1» или рабочий файл рядом с ним. Проверьте, что папка существует и запись в неё разрешена.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program at this moment. Try again.</source>
        <translation>Файл «%1» сейчас занят другой программой. Повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” is not a document of this program.</source>
        <translation>Файл «%1» — не документ этой программы.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup.</source>
        <translation>Файл «%1» повреждён. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>Reading “%1” took too long and was stopped.</source>
        <translation>Чтение файла «%1» заняло слишком много времени и остановлено.</translation>
    </message>
    <message>
        <source>“%1” did not accept the change because it contradicts other records.</source>
        <translation>Изменение не внесено в файл «%1»: оно противоречит другим записям.</translation>
    </message>
    <message>
        <source>The system does not allow access to “%1”.</source>
        <translation>Система не разрешает доступ к файлу «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk or the network and save a copy elsewhere.</source>
        <translation>Не удалось прочитать или записать файл «%1». Проверьте диск или сеть и сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced by another program while it was open. Save a copy under another name.</source>
        <translation>Пока файл «%1» был открыт, другая программа переместила, удалила или заменила его. Сохраните копию под другим именем.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with “%1”.</source>
        <translation>Не хватает памяти для работы с файлом «%1».</translation>
    </message>
</context>
<context>
    <name>StairText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1&#xa0;из&#xa0;%2</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Уровень&#xa0;%1</translation>
    </message>
    <message>
        <source>Level I is not reached</source>
        <translation>Уровень&#xa0;I не достигнут</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions are missing for level %1</source>
        <translation>
            <numerusform>до уровня&#xa0;%1 не хватает %n&#xa0;условия</numerusform>
            <numerusform>до уровня&#xa0;%1 не хватает %n&#xa0;условий</numerusform>
            <numerusform>до уровня&#xa0;%1 не хватает %n&#xa0;условий</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The result is provisional.</source>
        <translation>Результат предварительный.</translation>
    </message>
    <message>
        <source>Level %1: %2 of %3 conditions are met.</source>
        <translation>Уровень&#xa0;%1: выполнено условий&#xa0;— %2 из %3.</translation>
    </message>
</context>
<context>
    <name>StandardReaderText</name>
    <message>
        <source>There is no paragraph “%1”.</source>
        <translation>Пункта «%1» нет.</translation>
    </message>
    <message>
        <source>A requirement needs at least one paragraph.</source>
        <translation>У требования должен быть хотя бы один пункт.</translation>
    </message>
    <message>
        <source>Expected: 1/month, 1/quarter or 1/year.</source>
        <translation>Ожидается: 1/month, 1/quarter или 1/year.</translation>
    </message>
    <message>
        <source>null is expected: this kind has no threshold.</source>
        <translation>Ожидается null: у этого вида нет порога.</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Ожидается одно из значений: %1.</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>A record of “%1” refers to a record of “%2” that is not there.</source>
        <translation>Запись реестра «%1» ссылается на отсутствующую запись реестра «%2».</translation>
    </message>
    <message>
        <source>The content does not match its checksum: the file was altered on the way. Ask for it again.</source>
        <translation>Содержание не совпадает с контрольной суммой: файл изменён при передаче. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>The identity of the document is missing.</source>
        <translation>Нет идентификатора документа.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 Restore it from a backup or ask for it again.</source>
        <translation>Файл «%1» повреждён. %2 Восстановите его из резервной копии или запросите ещё раз.</translation>
    </message>
    <message>
        <source>its structure is not the one this program makes (%1).</source>
        <translation>Его структура отличается от той, которую создаёт эта программа (%1).</translation>
    </message>
    <message>
        <source>the database reports “%1”.</source>
        <translation>База данных сообщает: «%1».</translation>
    </message>
</context>
<context>
    <name>WordingText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1&#xa0;из&#xa0;%2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>needed: %1; now: %2</source>
        <translation>нужно: %1; сейчас: %2</translation>
    </message>
    <message>
        <source>not required below level %1</source>
        <translation>не требуется до уровня&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (provisional, %2 of %3 filled in)</source>
        <translation>%1 (предварительно, заполнено %2&#xa0;из&#xa0;%3)</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>%1, без изменений</translation>
    </message>
    <message>
        <source>was %1, is %2 (%3)</source>
        <translation>было %1, стало %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>needed in each (%1): %2; met in %3 of %4; missing: %5</source>
        <translation>нужно (каждый %1): %2; выполнено в %3 из %4; не выполнено: %5</translation>
    </message>
</context>
<context>
    <name>WorkbookReaderText</name>
    <message>
        <source>it is of the format OpenDocument</source>
        <translation>он формата OpenDocument</translation>
    </message>
    <message>
        <source>it is of the format XLSB</source>
        <translation>он формата XLSB</translation>
    </message>
    <message>
        <source>it is a document of another kind</source>
        <translation>это документ другого вида</translation>
    </message>
    <message>
        <source>it is a packed file without a workbook</source>
        <translation>это упакованный файл без книги</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>в нём нет листов</translation>
    </message>
    <message>
        <source>the sheet “%1” is missing</source>
        <translation>нет листа «%1»</translation>
    </message>
    <message>
        <source>too many sheets</source>
        <translation>слишком много листов</translation>
    </message>
    <message>
        <source>merged cells of the sheet “%1”</source>
        <translation>объединённые ячейки листа «%1»</translation>
    </message>
</context>
<context>
    <name>XlsxReportText</name>
    <message>
        <source>The spreadsheet could not be written: is the disk full?</source>
        <translation>Не удалось записать таблицу: возможно, на диске нет места.</translation>
    </message>
</context>
<context>
    <name>XmlPartText</name>
    <message>
        <source>the part %1, line %2</source>
        <translation>часть %1, строка %2</translation>
    </message>
</context>
<context>
    <name>ZipPackageText</name>
    <message>
        <source>more than %1 MB</source>
        <translation>больше %1 МБ</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>нет его конца</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>too many parts</source>
        <translation>слишком много частей</translation>
    </message>
    <message>
        <source>its list of parts</source>
        <translation>список его частей</translation>
    </message>
    <message>
        <source>a part leads out of the file</source>
        <translation>часть ведёт за пределы файла</translation>
    </message>
    <message>
        <source>two parts have one name</source>
        <translation>у двух частей одно имя</translation>
    </message>
    <message>
        <source>the part %1 is missing</source>
        <translation>нет части %1</translation>
    </message>
    <message>
        <source>the part %1</source>
        <translation>часть %1</translation>
    </message>
    <message>
        <source>packed beyond what a table can be</source>
        <translation>сжат сильнее, чем может быть таблица</translation>
    </message>
</context>
<context>
    <name>ZipPartText</name>
    <message>
        <source>the part %1</source>
        <translation>часть %1</translation>
    </message>
</context>
<context>
    <name>ZipWriterText</name>
    <message>
        <source>The file could not be packed: is the disk full?</source>
        <translation>Не удалось упаковать файл: возможно, на диске нет места.</translation>
    </message>
</context>
<context>
    <name>indikator::AboutDialog</name>
    <message>
        <source>About Indikator</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Indikator %1&lt;/h3&gt;&lt;p&gt;Measures, proves and plans the maturity of customer-experience management in a regional employment service. Works without a network; all data stay in your file.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Индикатор зрелости %1&lt;/h3&gt;&lt;p&gt;Измеряет, подтверждает и планирует зрелость системы управления клиентским опытом в региональной службе занятости. Работает без сети; все данные остаются в вашем файле.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Made with Qt %1 (LGPL-3), SQLite (public domain), libxlsxwriter (BSD-2), minizip (Zlib), QPDF (Apache-2.0), the faces PT Serif and PT Sans (ParaType Free Font License) and icons of Breeze (LGPL-3).</source>
        <translation>Лицензия: Apache-2.0. Использованы Qt&#xa0;%1 (LGPL-3), SQLite (общественное достояние), libxlsxwriter (BSD-2), minizip (Zlib), QPDF (Apache-2.0), шрифты PT&#xa0;Serif и PT&#xa0;Sans (ParaType Free Font License) и значки Breeze (LGPL-3).</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копировать сведения</translation>
    </message>
</context>
<context>
    <name>indikator::AnswerDelegate</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>“%1” was not taken: expected %2.</source>
        <translation>«%1» не принято: ожидается %2.</translation>
    </message>
</context>
<context>
    <name>indikator::ApprovalDialog</name>
    <message>
        <source>Approve the plan</source>
        <translation>Утверждение плана</translation>
    </message>
    <message>
        <source>The dates as they are now are kept as the approved ones. From then on the plan shows how far fact is from them. The step can be undone.</source>
        <translation>Нынешние сроки сохраняются как утверждённые. С этого времени план показывает отклонение факта от них. Шаг можно отменить.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не назван</translation>
    </message>
    <message>
        <source>&amp;Approved on</source>
        <translation>&amp;Утверждена</translation>
    </message>
    <message>
        <source>By the &amp;document</source>
        <translation>&amp;Документом</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>У&amp;твердить</translation>
    </message>
</context>
<context>
    <name>indikator::AssessmentDialog</name>
    <message>
        <source>&amp;As of</source>
        <translation>По &amp;состоянию на</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Executor</source>
        <translation>&amp;Исполнитель</translation>
    </message>
    <message>
        <source>&amp;Filled on</source>
        <translation>&amp;Дата заполнения</translation>
    </message>
</context>
<context>
    <name>indikator::CalendarDialog</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Собственные дни</translation>
    </message>
    <message>
        <source>Item of the roadmap</source>
        <translation>Пункт дорожной карты</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Что сдвинется</translation>
    </message>
    <message>
        <source>Write and &amp;move</source>
        <translation>Записать и с&amp;двинуть</translation>
    </message>
    <message>
        <source>&amp;Write, leave the plan as it is</source>
        <translation>&amp;Записать, план не менять</translation>
    </message>
    <message>
        <source>&amp;Remove the day</source>
        <translation>&amp;Удалить день</translation>
    </message>
    <message>
        <source>Own days off and working days</source>
        <translation>Собственные выходные и рабочие дни</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>&amp;Add the day</source>
        <translation>До&amp;бавить день</translation>
    </message>
    <message>
        <source>the calendar of the year is not approved</source>
        <translation>календарь не утверждён</translation>
    </message>
    <message numerus="yes">
        <source>The change moves %n item(s) of the roadmap. Move them?</source>
        <translation>
            <numerusform>Изменение сдвигает %n пункт дорожной карты. Сдвинуть?</numerusform>
            <numerusform>Изменение сдвигает %n пункта дорожной карты. Сдвинуть?</numerusform>
            <numerusform>Изменение сдвигает %n пунктов дорожной карты. Сдвинуть?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::CentreAnswersModel</name>
    <message>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>выполнено частично</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>not required yet</source>
        <translation>пока не требуется</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the pasted cells is outside the table.</source>
        <translation>Вставляемая ячейка не помещается в таблицу: строка %1, столбец %2.</translation>
    </message>
    <message>
        <source>Row %1, column %2: “%3” is not an answer; expected %4.</source>
        <translation>Строка %1, столбец %2: «%3»&#xa0;— не ответ; ожидается %4.</translation>
    </message>
</context>
<context>
    <name>indikator::CentresPage</name>
    <message>
        <source>Remarks on the centres</source>
        <translation>Замечания по центрам</translation>
    </message>
    <message>
        <source>Paste a list of names…</source>
        <translation>Вставить список названий…</translation>
    </message>
    <message>
        <source>Each line of the clipboard becomes a centre; you see them before they are added.</source>
        <translation>Каждая строка из буфера обмена станет центром; до добавления список можно просмотреть.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Центры</translation>
    </message>
    <message>
        <source>New centre</source>
        <translation>Новый центр</translation>
    </message>
</context>
<context>
    <name>indikator::ChangePanel</name>
    <message>
        <source>Changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Change since “%1” (%2)</source>
        <translation>Изменения с оценки «%1» (%2)</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>%1, без изменений</translation>
    </message>
    <message>
        <source>was %1, is %2</source>
        <translation>было: %1, стало: %2</translation>
    </message>
    <message>
        <source>Points: %1. Level: %2.</source>
        <translation>Баллы: %1. Уровень: %2.</translation>
    </message>
    <message>
        <source>No answer has changed</source>
        <translation>Ответы не изменились</translation>
    </message>
    <message numerus="yes">
        <source>Changed answers: %n</source>
        <translation>
            <numerusform>Изменено ответов: %n</numerusform>
            <numerusform>Изменено ответов: %n</numerusform>
            <numerusform>Изменено ответов: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::ChecklistPage</name>
    <message>
        <source>&amp;Conclusion (in free form)</source>
        <translation>&amp;Заключительная оценка (в свободной форме)</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключительная оценка</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Sum of points: %1</source>
        <translation>Сумма баллов: %1</translation>
    </message>
</context>
<context>
    <name>indikator::DateEditor</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>indikator::DecisionDialog</name>
    <message>
        <source>Decision of %1</source>
        <translation>Решение от %1</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что решили</translation>
    </message>
    <message>
        <source>Name, job title; slides do not show the name</source>
        <translation>Фамилия И.О., должность; на слайдах имени нет</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Решение</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Ответственный</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>Record (Enter)</source>
        <translation>Записать (Enter)</translation>
    </message>
    <message>
        <source>Enter what was decided.</source>
        <translation>Введите, что решили.</translation>
    </message>
    <message>
        <source>The decision is recorded in the minutes of %1 and in the roadmap of %2.</source>
        <translation>Решение записано в протокол от %1 и в дорожную карту на %2 год.</translation>
    </message>
    <message>
        <source>The decision is recorded in the minutes of %1.</source>
        <translation>Решение записано в протокол от %1.</translation>
    </message>
</context>
<context>
    <name>indikator::DecisionLine</name>
    <message>
        <source>What was decided</source>
        <translation>Что решили</translation>
    </message>
    <message>
        <source>Name, job title</source>
        <translation>Фамилия И.О., должность</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Adds the decision to the minutes; with a term, to the roadmap too (Enter).</source>
        <translation>Добавляет решение в протокол, а со сроком — и в дорожную карту (Enter).</translation>
    </message>
    <message>
        <source>Deci&amp;sion:</source>
        <translation>&amp;Решение:</translation>
    </message>
    <message>
        <source>&amp;Responsible:</source>
        <translation>&amp;Ответственный:</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Срок:</translation>
    </message>
    <message>
        <source>P&amp;oint:</source>
        <translation>&amp;Вопрос:</translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>Вне повестки</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Recorded as decision %1.</source>
        <translation>Записано как решение %1.</translation>
    </message>
    <message>
        <source>It stands in the roadmap of %1.</source>
        <translation>Внесено в дорожную карту на %1 год.</translation>
    </message>
    <message>
        <source>“%1” was added to the people.</source>
        <translation>«%1» добавлено в список людей.</translation>
    </message>
</context>
<context>
    <name>indikator::Document</name>
    <message>
        <source>The document does not hold the edition “%1” of the methodology.</source>
        <translation>В документе нет редакции методики «%1».</translation>
    </message>
    <message>
        <source>Choose another name: a copy cannot replace the document itself.</source>
        <translation>Выберите другое имя: копия не может заменить сам документ.</translation>
    </message>
</context>
<context>
    <name>indikator::FieldEditor</name>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>indikator::FigureView</name>
    <message>
        <source>Save picture</source>
        <translation>Сохранение рисунка</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Сохранить рисунок…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Копировать рисунок</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Растровые рисунки (*.png);;Векторные рисунки (*.svg)</translation>
    </message>
</context>
<context>
    <name>indikator::FileController</name>
    <message>
        <source>Indikator documents (*.indikator)</source>
        <translation>Документы «Индикатор зрелости» (*.indikator)</translation>
    </message>
    <message>
        <source>The document is open for reading only; nothing can be changed in it.</source>
        <translation>Документ открыт только для чтения, изменить в нём ничего нельзя.</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Открытие документа</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, копия</translation>
    </message>
    <message>
        <source>The copy is saved: %1</source>
        <translation>Копия сохранена: %1</translation>
    </message>
    <message>
        <source>Training region</source>
        <translation>Учебный регион</translation>
    </message>
    <message>
        <source>Take in a document from elsewhere</source>
        <translation>Приём документа со стороны</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>New region: %1</source>
        <translation>Новый регион: %1</translation>
    </message>
    <message>
        <source>%1, rescued</source>
        <translation>%1, спасённое</translation>
    </message>
    <message>
        <source>Save what can be read as</source>
        <translation>Сохранить читаемое как</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Прочитать удалось всё.</translation>
    </message>
    <message>
        <source>The document is being checked and taken in…</source>
        <translation>Документ проверяется и принимается…</translation>
    </message>
    <message>
        <source>The copy is being saved…</source>
        <translation>Копия сохраняется…</translation>
    </message>
    <message>
        <source>What can be read is being saved…</source>
        <translation>Сохраняется то, что читается…</translation>
    </message>
</context>
<context>
    <name>indikator::FindingsLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::GanttView</name>
    <message>
        <source>Gantt chart</source>
        <translation>Диаграмма Ганта</translation>
    </message>
</context>
<context>
    <name>indikator::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>indikator::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Журнал изменений</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Отбор записей журнала</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Журнал изменений, сначала новые</translation>
    </message>
</context>
<context>
    <name>indikator::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>title of a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>indikator::ItemCard</name>
    <message>
        <source>Item %1: %2</source>
        <translation>Пункт %1: %2</translation>
    </message>
    <message>
        <source>Comment (Enter)</source>
        <translation>Комментарий (Enter)</translation>
    </message>
    <message>
        <source>Comment on item %1</source>
        <translation>Комментарий к пункту %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key and text of an option</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Баллы: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1&#xa0;из&#xa0;%2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>“%1” had: %2</source>
        <translation>В оценке «%1» было: %2</translation>
    </message>
</context>
<context>
    <name>indikator::LongWork</name>
    <message>
        <source>The work could not be finished.</source>
        <translation>Работу не удалось завершить.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>indikator::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New region…</source>
        <translation>&amp;Новый регион…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open the &amp;training sample</source>
        <translation>Открыть &amp;учебный образец</translation>
    </message>
    <message>
        <source>When was it &amp;saved?</source>
        <translation>Когда &amp;сохранено?</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Восстановить из &amp;резервной копии…</translation>
    </message>
    <message>
        <source>&amp;Paper to a file…</source>
        <translation>Сохранить от&amp;чёт в файл…</translation>
    </message>
    <message>
        <source>Close the &amp;document</source>
        <translation>&amp;Закрыть документ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Next &amp;unanswered</source>
        <translation>Следующее место &amp;без ответа</translation>
    </message>
    <message>
        <source>&amp;Previous unanswered</source>
        <translation>&amp;Предыдущее место без ответа</translation>
    </message>
    <message>
        <source>&amp;Region and readings…</source>
        <translation>&amp;Регион и прочтения…</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;Журнал изменений…</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Оценка</translation>
    </message>
    <message>
        <source>&amp;New, empty…</source>
        <translation>&amp;Новая пустая…</translation>
    </message>
    <message>
        <source>Next &amp;period from this one…</source>
        <translation>&amp;Следующий период на основе этой…</translation>
    </message>
    <message>
        <source>&amp;Date, title, executor…</source>
        <translation>&amp;Дата, название, исполнитель…</translation>
    </message>
    <message>
        <source>Make &amp;final…</source>
        <translation>Сделать &amp;окончательной…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Следующая &amp;область</translation>
    </message>
    <message>
        <source>&amp;Methodology of what is selected</source>
        <translation>&amp;Методика по выбранному</translation>
    </message>
    <message>
        <source>Side pane&amp;l</source>
        <translation>Боковая &amp;панель</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Ме&amp;льче</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Обычный &amp;размер</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About Indikator</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Новая оценка</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are unanswered; the level stays provisional.</source>
        <translation>
            <numerusform>Без ответа осталось %n место; уровень останется предварительным.</numerusform>
            <numerusform>Без ответа остались %n места; уровень останется предварительным.</numerusform>
            <numerusform>Без ответа осталось %n мест; уровень останется предварительным.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” final? Its answers and results are frozen and cannot be changed; a later assessment is made from a copy.</source>
        <translation>Сделать оценку «%1» окончательной? Её ответы и результаты будут зафиксированы, изменить их будет нельзя; следующая оценка создаётся на основе копии.</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Сделать окончательной</translation>
    </message>
    <message>
        <source>Remove the assessment “%1” with all its answers? The step can be undone.</source>
        <translation>Удалить оценку «%1» со всеми ответами? Этот шаг можно отменить.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Язык изменится при следующем запуске программы.</translation>
    </message>
    <message>
        <source>Everything is saved; the last change is of %1.</source>
        <translation>Всё сохранено; последнее изменение: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Изменений ещё не было.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Самооценка</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Свод</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Ничего не вставлено. %1</translation>
    </message>
    <message>
        <source>&amp;Period: </source>
        <translation>Пе&amp;риод: </translation>
    </message>
    <message>
        <source>Assessment shown</source>
        <translation>Показанная оценка</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>%1 — Indikator</source>
        <translation>%1 — Индикатор зрелости</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Индикатор зрелости</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title and state of an assessment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>final</source>
        <translation>окончательная</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>Points %1/%2</source>
        <translation>Баллы %1/%2</translation>
    </message>
    <message>
        <source>Unanswered %1</source>
        <translation>без ответа %1</translation>
    </message>
    <message>
        <source>TRAINING SAMPLE</source>
        <translation>УЧЕБНЫЙ ОБРАЗЕЦ</translation>
    </message>
    <message>
        <source>final, not to be changed</source>
        <translation>окончательная, изменить нельзя</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Ответы даны везде.</translation>
    </message>
    <message>
        <source>Take &amp;in a document from elsewhere…</source>
        <translation>&amp;Принять документ со стороны…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Спасти то, что читается…</translation>
    </message>
    <message>
        <source>Four blocks</source>
        <translation>Четыре блока</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Record a &amp;decision…</source>
        <translation>Записать &amp;решение…</translation>
    </message>
    <message>
        <source>Presentation foll&amp;ows the page</source>
        <translation>Показ следует за &amp;страницей</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Показ</translation>
    </message>
    <message>
        <source>Presentation F5</source>
        <translation>Показ F5</translation>
    </message>
    <message>
        <source>Slides of what is open, on the projector if there is one (F5)</source>
        <translation>Слайды открытого документа, на проекторе, если он есть (F5)</translation>
    </message>
</context>
<context>
    <name>indikator::ManyEditor</name>
    <message>
        <source>List to tick</source>
        <translation>Список для отметок</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
</context>
<context>
    <name>indikator::MatrixModel</name>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Было: %1</translation>
    </message>
</context>
<context>
    <name>indikator::MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Centres by lines</source>
        <translation>Центры по строкам</translation>
    </message>
    <message>
        <source>View of the matrix</source>
        <translation>Вид матрицы</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Пок&amp;азать:</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>what is missing for the next level</source>
        <translation>чего не хватает для следующего уровня</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>Filter of the matrix</source>
        <translation>Отбор строк матрицы</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer all that is selected; digits do the same, 0 is the lowest answer, Del clears</source>
        <translation>Ответить сразу во всём выделенном; то же делают цифры: 0 — низший ответ, Del очищает</translation>
    </message>
    <message>
        <source>Maturity matrix</source>
        <translation>Матрица зрелости</translation>
    </message>
    <message>
        <source>Answers of the centres</source>
        <translation>Ответы центров</translation>
    </message>
    <message>
        <source>&amp;Type the numbers…</source>
        <translation>&amp;Ввести числа…</translation>
    </message>
    <message>
        <source>Select lines or cells of one kind</source>
        <translation>Выделите строки или ячейки одного вида</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Очистить</translation>
    </message>
</context>
<context>
    <name>indikator::MeetingsPage</name>
    <message>
        <source>Shows today&apos;s meeting, or begins it with the people of the last one.</source>
        <translation>Показывает сегодняшнее заседание или начинает его с участниками прошлого.</translation>
    </message>
    <message>
        <source>No meeting is chosen. “Meeting today” begins one.</source>
        <translation>Заседание не выбрано. «Заседание сегодня» начинает новое.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Remarks on the meeting</source>
        <translation>Замечания по заседанию</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>&amp;Протокол…</translation>
    </message>
    <message>
        <source>Shows the minutes as they will be printed and saved.</source>
        <translation>Показывает протокол так, как он будет напечатан и сохранён.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>%1!</source>
        <comment>so many are overdue</comment>
        <translation>%1!</translation>
    </message>
    <message>
        <source>Agenda (%1)</source>
        <translation>Повестка (%1)</translation>
    </message>
    <message>
        <source>Decisions (%1)</source>
        <translation>Решения (%1)</translation>
    </message>
    <message>
        <source>In the roadmap: %1, term %2</source>
        <translation>В дорожной карте: %1, срок %2</translation>
    </message>
    <message>
        <source>Not in the roadmap: a decision gets there with a term.</source>
        <translation>Не в дорожной карте: решение попадает туда со сроком.</translation>
    </message>
    <message>
        <source>Sho&amp;w in the roadmap</source>
        <translation>По&amp;казать в дорожной карте</translation>
    </message>
    <message>
        <source>P&amp;ut into the roadmap</source>
        <translation>В&amp;нести в дорожную карту</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the roadmap stay: %1</source>
        <translation>
            <numerusform>%n пункт дорожной карты остаётся: %1</numerusform>
            <numerusform>%n пункта дорожной карты остаются: %1</numerusform>
            <numerusform>%n пунктов дорожной карты остаются: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the roadmap</source>
        <translation>Показать в дорожной карте</translation>
    </message>
    <message>
        <source>Meeting toda&amp;y</source>
        <translation>Засе&amp;дание сегодня</translation>
    </message>
</context>
<context>
    <name>indikator::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>indikator::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>indikator::NewRegionDialog</name>
    <message>
        <source>New region</source>
        <translation>Новый регион</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Введите часть названия</translation>
    </message>
    <message>
        <source>One centre a line; paste the list from a spreadsheet or a document</source>
        <translation>По одному центру в строке; список можно вставить из таблицы или текста</translation>
    </message>
    <message>
        <source>&amp;Subject of the Russian Federation *</source>
        <translation>&amp;Субъект Российской Федерации *</translation>
    </message>
    <message>
        <source>&amp;Institution, full name</source>
        <translation>&amp;Учреждение, полное наименование</translation>
    </message>
    <message>
        <source>&amp;Executor</source>
        <translation>&amp;Исполнитель</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Центры</translation>
    </message>
    <message>
        <source>&amp;File *</source>
        <translation>&amp;Файл *</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message numerus="yes">
        <source>%n centre(s)</source>
        <translation>
            <numerusform>%n центр</numerusform>
            <numerusform>%n центра</numerusform>
            <numerusform>%n центров</numerusform>
        </translation>
    </message>
    <message>
        <source>Named more than once, taken once: %1.</source>
        <translation>Указаны несколько раз, взяты по одному: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A line is longer than %n character(s): is it one centre a line?</source>
        <translation>
            <numerusform>Одна из строк длиннее %n знака: в каждой строке должен быть один центр.</numerusform>
            <numerusform>Одна из строк длиннее %n знаков: в каждой строке должен быть один центр.</numerusform>
            <numerusform>Одна из строк длиннее %n знаков: в каждой строке должен быть один центр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the region.</source>
        <translation>Укажите название региона.</translation>
    </message>
</context>
<context>
    <name>indikator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>There is no assessment yet</source>
        <translation>Оценок ещё нет</translation>
    </message>
    <message>
        <source>An assessment takes the checklist and the matrix as of a date, usually the last day of a quarter. The results then stand here.</source>
        <translation>В оценке заполняются чек-лист и матрица по состоянию на дату, обычно на последний день квартала. После этого здесь появятся результаты.</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>&amp;Новая оценка</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Целевой уровень</translation>
    </message>
    <message>
        <source>none</source>
        <translation>не задан</translation>
    </message>
    <message>
        <source>&amp;Target level:</source>
        <translation>&amp;Целевой уровень:</translation>
    </message>
    <message>
        <source>Points by block</source>
        <translation>Баллы по блокам</translation>
    </message>
    <message>
        <source>Stair of levels</source>
        <translation>Лестница уровней</translation>
    </message>
    <message>
        <source>Levels by block</source>
        <translation>Профиль блоков</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>&amp;Go to the condition</source>
        <translation>П&amp;ерейти к условию</translation>
    </message>
    <message>
        <source>final, made on %1</source>
        <translation>окончательная с %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <translation>%1, по состоянию на&#xa0;%2 (%3)</translation>
    </message>
    <message>
        <source>Points: %1 · %2</source>
        <translation>Баллы: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>What stands in the way of level %1: %n condition(s)</source>
        <translation>
            <numerusform>Что мешает уровню&#xa0;%1: %n&#xa0;условие</numerusform>
            <numerusform>Что мешает уровню&#xa0;%1: %n&#xa0;условия</numerusform>
            <numerusform>Что мешает уровню&#xa0;%1: %n&#xa0;условий</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: the highest level is reached</source>
        <translation>Достигнут высший уровень: выполнены все условия</translation>
    </message>
    <message>
        <source>%1 · training region</source>
        <translation>%1 · учебный образец</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>К сведению: %1</translation>
    </message>
    <message>
        <source>Put into the &amp;roadmap</source>
        <translation>Внести в &amp;дорожную карту</translation>
    </message>
</context>
<context>
    <name>indikator::PagesView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>There are no pages.</source>
        <translation>Страниц нет.</translation>
    </message>
</context>
<context>
    <name>indikator::PasteDialog</name>
    <message>
        <source>Paste: %1</source>
        <translation>Вставка: %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>What will be added and changed</source>
        <translation>Что будет добавлено и изменено</translation>
    </message>
    <message>
        <source>&amp;Overwrite from the current cell on</source>
        <translation>&amp;Заменить, начиная с текущей ячейки</translation>
    </message>
    <message>
        <source>&amp;Add as new records</source>
        <translation>&amp;Добавить как новые записи</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste without these cells</source>
        <translation>Вставить без этих ячеек</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what stands in the cell, what is wrong</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>⚠ Leave out</source>
        <translation>⚠ Пропустить</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be added</source>
        <translation>
            <numerusform>%n запись будет добавлена</numerusform>
            <numerusform>%n записи будут добавлены</numerusform>
            <numerusform>%n записей будет добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n будет изменена</numerusform>
            <numerusform>%n будут изменены</numerusform>
            <numerusform>%n будет изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n останется без изменений</numerusform>
            <numerusform>%n останутся без изменений</numerusform>
            <numerusform>%n останется без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken over</source>
        <translation>
            <numerusform>%n ячейка не принята</numerusform>
            <numerusform>%n ячейки не приняты</numerusform>
            <numerusform>%n ячеек не принято</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that no field is called: %1.</source>
        <translation>Нет полей с такими названиями столбцов: %1.</translation>
    </message>
</context>
<context>
    <name>indikator::PathLine</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose where to keep the document.</source>
        <translation>Выберите, где хранить документ.</translation>
    </message>
    <message>
        <source>Give the whole path, from the disk or the root folder on.</source>
        <translation>Укажите полный путь, начиная с диска или корневой папки.</translation>
    </message>
    <message>
        <source>There is such a file already: choose another name.</source>
        <translation>Такой файл уже есть: выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>You may not write into the folder “%1”: choose another.</source>
        <translation>В папку «%1» запись запрещена: выберите другую.</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>Documents (*%1)</source>
        <translation>Документы (*%1)</translation>
    </message>
</context>
<context>
    <name>indikator::PlanController</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>«%1» не записывается: %2</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>Year of the roadmap:</source>
        <translation>Год дорожной карты:</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Save the roadmap for a spreadsheet</source>
        <translation>Сохранить дорожную карту для табличной программы</translation>
    </message>
    <message>
        <source>Roadmap.xlsx</source>
        <translation>Дорожная карта.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Take over an edited roadmap</source>
        <translation>Принять исправленную дорожную карту</translation>
    </message>
    <message>
        <source>Save the deadlines for a calendar</source>
        <translation>Сохранить сроки для календаря</translation>
    </message>
    <message>
        <source>Roadmap.ics</source>
        <translation>Дорожная карта.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календари (*.ics)</translation>
    </message>
    <message>
        <source>The item is done. In the matrix, line %1 is still not met: %2

Record that the condition is met now?</source>
        <translation>Пункт выполнен. В матрице строка %1 всё ещё не выполнена: %2

Записать, что условие теперь выполнено?</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
</context>
<context>
    <name>indikator::PlanFilterBar</name>
    <message>
        <source>&amp;Year: </source>
        <translation>&amp;Год: </translation>
    </message>
    <message>
        <source> &amp;Order: </source>
        <translation> По&amp;рядок: </translation>
    </message>
    <message>
        <source> &amp;Show: </source>
        <translation> Пок&amp;азать: </translation>
    </message>
    <message>
        <source> &amp;Responsible: </source>
        <translation> О&amp;тветственный: </translation>
    </message>
    <message>
        <source>of the methodology</source>
        <translation>как в методике</translation>
    </message>
    <message>
        <source>by term</source>
        <translation>по сроку</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>open</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>due within 5 working days</source>
        <translation>срок до 5 рабочих дней</translation>
    </message>
    <message>
        <source>due within 10 working days</source>
        <translation>срок до 10 рабочих дней</translation>
    </message>
    <message>
        <source>due within 30 working days</source>
        <translation>срок до 30 рабочих дней</translation>
    </message>
    <message>
        <source>control points only</source>
        <translation>только контрольные точки</translation>
    </message>
    <message>
        <source>with remarks</source>
        <translation>с замечаниями</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>indikator::PlanModel</name>
    <message>
        <source>done on %1</source>
        <translation>выполнено %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working day(s)</source>
        <translation>
            <numerusform>просрочено на %n рабочий день</numerusform>
            <numerusform>просрочено на %n рабочих дня</numerusform>
            <numerusform>просрочено на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>in progress, </source>
        <translation>в работе, </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>остался %n рабочий день</numerusform>
            <numerusform>осталось %n рабочих дня</numerusform>
            <numerusform>осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no term</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>indikator::PopupEditor</name>
    <message>
        <source>%1 (F4)</source>
        <translation>%1 (F4)</translation>
    </message>
</context>
<context>
    <name>indikator::PresentationWindow</name>
    <message>
        <source>Presentation — Indikator</source>
        <translation>Показ — Индикатор зрелости</translation>
    </message>
    <message>
        <source>&amp;Next slide</source>
        <translation>&amp;Следующий слайд</translation>
    </message>
    <message>
        <source>&amp;Previous slide</source>
        <translation>&amp;Предыдущий слайд</translation>
    </message>
    <message>
        <source>&amp;First slide</source>
        <translation>П&amp;ервый слайд</translation>
    </message>
    <message>
        <source>L&amp;ast slide</source>
        <translation>П&amp;оследний слайд</translation>
    </message>
    <message>
        <source>&amp;Dark screen</source>
        <translation>&amp;Тёмный экран</translation>
    </message>
    <message>
        <source>&amp;Record a decision…</source>
        <translation>Записать &amp;решение…</translation>
    </message>
    <message>
        <source>Foll&amp;ow the page of the window</source>
        <translation>Следовать за стр&amp;аницей окна</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
    <message>
        <source>&amp;Leave the presentation</source>
        <translation>&amp;Закончить показ</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Тёмный экран</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Показывать пока нечего.</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Слайд %1 из %2</translation>
    </message>
</context>
<context>
    <name>indikator::ReadingsPanel</name>
    <message>
        <source>Disputed places of the methodology</source>
        <translation>Спорные места методики</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>code and place of a disputed place</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>What is unclear:</source>
        <translation>Что неясно:</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>Решение:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Почему:</translation>
    </message>
</context>
<context>
    <name>indikator::RecentModel</name>
    <message>
        <source>%1 (no file)</source>
        <translation>%1 (файла нет)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>indikator::RecordModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a field and its paragraph</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>indikator::RegionDialog</name>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Карточка</translation>
    </message>
    <message>
        <source>&amp;Disputed places of the methodology</source>
        <translation>&amp;Спорные места методики</translation>
    </message>
</context>
<context>
    <name>indikator::RegisterPage</name>
    <message>
        <source>Remarks: %1</source>
        <translation>Замечания: %1</translation>
    </message>
</context>
<context>
    <name>indikator::RegisterTable</name>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Отбор: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>Строка %1, «%2»: %3</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy the cells or the list first.</source>
        <translation>В буфере обмена нет текста: сначала скопируйте ячейки или список.</translation>
    </message>
</context>
<context>
    <name>indikator::ReportsPage</name>
    <message>
        <source>Save paper</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Save all papers in a folder</source>
        <translation>Сохранение всех отчётов в папку</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>30 mm</source>
        <translation>30&#xa0;мм</translation>
    </message>
    <message>
        <source>20 mm</source>
        <translation>20&#xa0;мм</translation>
    </message>
    <message>
        <source>&amp;Left margin:</source>
        <translation>&amp;Левое поле:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Форма&amp;т:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Сохранить вс&amp;е…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>Мас&amp;штаб:</translation>
    </message>
    <message>
        <source>These files exist already:
%1
Replace them?</source>
        <translation>Эти файлы уже существуют:
%1
Заменить их?</translation>
    </message>
    <message>
        <source>The printer “%1” does not accept the paper. Check that it is switched on and connected.</source>
        <translation>Принтер «%1» не принимает отчёт. Проверьте, что он включён и подключён.</translation>
    </message>
</context>
<context>
    <name>indikator::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>&amp;Backups, newest first:</source>
        <translation>&amp;Резервные копии, сначала новые:</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Restore into a new &amp;file; the current one stays as it is:</source>
        <translation>Восстановить в новый &amp;файл; нынешний останется без изменений:</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>There are no backups in “%1”.</source>
        <translation>В папке «%1» нет резервных копий.</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Восстановлено %1</translation>
    </message>
</context>
<context>
    <name>indikator::RoadmapPage</name>
    <message>
        <source>Remarks on the roadmap</source>
        <translation>Замечания по дорожной карте</translation>
    </message>
    <message>
        <source>&amp;Make a roadmap…</source>
        <translation>С&amp;оставить дорожную карту…</translation>
    </message>
    <message>
        <source>Remarks on the item</source>
        <translation>Замечания по пункту</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Add &amp;part</source>
        <translation>Добавить &amp;часть</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Make a p&amp;art</source>
        <translation>Сделать &amp;частью</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Вы&amp;нести</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Whole year</source>
        <translation>Весь &amp;год</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Новый план…</translation>
    </message>
    <message>
        <source>A&amp;pprove the plan…</source>
        <translation>&amp;Утвердить план…</translation>
    </message>
    <message>
        <source>&amp;Own days off and working days…</source>
        <translation>&amp;Собственные выходные и рабочие дни…</translation>
    </message>
    <message>
        <source>&amp;Save for a spreadsheet…</source>
        <translation>Сохранить для &amp;таблицы…</translation>
    </message>
    <message>
        <source>&amp;Take over from a spreadsheet…</source>
        <translation>&amp;Принять из таблицы…</translation>
    </message>
    <message>
        <source>Save &amp;deadlines for a calendar…</source>
        <translation>Сохранить сроки для &amp;календаря…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Ещё</translation>
    </message>
    <message>
        <source>The production calendar of some of these years is not approved yet: their days are computed by the Labour Code and may move.</source>
        <translation>Календарь не утверждён для одного из этих лет: дни вычислены по Трудовому кодексу и могут сдвинуться.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are overdue.</source>
        <translation>
            <numerusform>Просрочен %n пункт.</numerusform>
            <numerusform>Просрочены %n пункта.</numerusform>
            <numerusform>Просрочены %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was approved on %1; deviations are counted from it.</source>
        <translation>План утверждён %1; отклонения считаются от него.</translation>
    </message>
    <message>
        <source>There is no roadmap yet. A new one holds the control points of the methodology on their dates.</source>
        <translation>Дорожной карты ещё нет. В новой стоят контрольные точки методики на своих датах.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later than approved.</source>
        <translation>
            <numerusform>Позже утверждённого на %n рабочий день.</numerusform>
            <numerusform>Позже утверждённого на %n рабочих дня.</numerusform>
            <numerusform>Позже утверждённого на %n рабочих дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) earlier than approved.</source>
        <translation>
            <numerusform>Раньше утверждённого на %n рабочий день.</numerusform>
            <numerusform>Раньше утверждённого на %n рабочих дня.</numerusform>
            <numerusform>Раньше утверждённого на %n рабочих дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Activity added</source>
        <translation>Мероприятие добавлено</translation>
    </message>
</context>
<context>
    <name>indikator::SaveJob</name>
    <message>
        <source>The papers could not be saved.</source>
        <translation>Не удалось сохранить отчёты.</translation>
    </message>
</context>
<context>
    <name>indikator::SaveStatus</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Отме&amp;на</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Открыть папк&amp;у</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Ход сохранения</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n file(s) in %1</source>
        <translation>
            <numerusform>Сохранено в папке %1: %n&#xa0;файл</numerusform>
            <numerusform>Сохранено в папке %1: %n&#xa0;файла</numerusform>
            <numerusform>Сохранено в папке %1: %n&#xa0;файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Saved before that: %n file(s) in %2</source>
        <translation>
            <numerusform>%1 До этого сохранено в папке %2: %n&#xa0;файл</numerusform>
            <numerusform>%1 До этого сохранено в папке %2: %n&#xa0;файла</numerusform>
            <numerusform>%1 До этого сохранено в папке %2: %n&#xa0;файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::SidePanel</name>
    <message>
        <source>undone: </source>
        <translation>отменено: </translation>
    </message>
    <message>
        <source>redone: </source>
        <translation>возвращено: </translation>
    </message>
    <message>
        <source>Co&amp;mment on the line</source>
        <translation>&amp;Комментарий к строке</translation>
    </message>
    <message>
        <source>Text of the methodology</source>
        <translation>Текст методики</translation>
    </message>
    <message>
        <source>History of what is selected</source>
        <translation>История выбранного</translation>
    </message>
    <message>
        <source>Comment on the line</source>
        <translation>Комментарий к строке</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>Здесь ещё ничего не менялось.</translation>
    </message>
</context>
<context>
    <name>indikator::StartPage</name>
    <message>
        <source>&amp;New region</source>
        <translation>&amp;Новый регион</translation>
    </message>
    <message>
        <source>A document for your region and its employment centres</source>
        <translation>Документ для вашего региона и его центров занятости</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Откр&amp;ыть…</translation>
    </message>
    <message>
        <source>A document from a folder; it can also be dropped here</source>
        <translation>Документ из папки; его можно и перетащить сюда мышью</translation>
    </message>
    <message>
        <source>&amp;Sample region</source>
        <translation>&amp;Учебный регион</translation>
    </message>
    <message>
        <source>A filled region to learn with, marked as such</source>
        <translation>Заполненный регион для обучения, с пометкой «учебный»</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Не&amp;давние</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Недавние документы</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>У&amp;брать из списка</translation>
    </message>
    <message>
        <source>The file is not there: it was moved, renamed or deleted, or its disk is not connected. Find it with “Open…”, or press Delete to remove it from the list.</source>
        <translation>Файла нет на месте: он перемещён, переименован или удалён, либо не подключён его диск. Найдите файл командой «Открыть…» или нажмите Delete, чтобы убрать его из списка.</translation>
    </message>
    <message>
        <source>Indicator of customer-experience maturity</source>
        <translation>Индикатор зрелости системы управления клиентским опытом</translation>
    </message>
</context>
<context>
    <name>indikator::SubjectFinder</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find items, lines and centres</source>
        <translation>Поиск пунктов, строк и центров</translation>
    </message>
    <message>
        <source>Checklist: %1. %2</source>
        <translation>Чек-лист: %1. %2</translation>
    </message>
    <message>
        <source>Matrix: %1</source>
        <translation>Матрица: %1</translation>
    </message>
    <message>
        <source>Centre: %1</source>
        <translation>Центр: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Document to open.</source>
        <translation>Документ, который нужно открыть.</translation>
    </message>
    <message>
        <source>Open the training sample.</source>
        <translation>Открыть учебный образец.</translation>
    </message>
</context>
</TS>
