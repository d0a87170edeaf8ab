#include "wizard/probes/transport/httpparser.h"

#include <boost/beast/http/basic_parser.hpp>

namespace ExMedic {

namespace http = boost::beast::http;
using boost::beast::error_code;

namespace {

constexpr int mostInterimAnswers = 8;
constexpr qsizetype mostPending = 256 * 1024; // a chunk header or trailer that never ends

QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

class Reader final : public http::basic_parser<false>
{
public:
    std::function<void(const QByteArray &)> onBody;
    HttpAnswer answer;

private:
    void on_request_impl(http::verb, boost::beast::string_view, boost::beast::string_view, int, error_code &) override { }
    void on_response_impl(int code, boost::beast::string_view reason, int version, error_code &) override
    {
        answer.status = code;
        answer.reason = bytesOf(reason);
        answer.minorVersion = version - 10;
    }
    void on_field_impl(http::field, boost::beast::string_view name, boost::beast::string_view value, error_code &) override
    {
        answer.headers.append(HttpHeader{bytesOf(name), bytesOf(value)});
    }
    void on_header_impl(error_code &) override { }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override { }
    std::size_t on_body_impl(boost::beast::string_view body, error_code &) override
    {
        onBody(bytesOf(body));
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, boost::beast::string_view, error_code &) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, boost::beast::string_view body, error_code &) override
    {
        onBody(bytesOf(body));
        return body.size();
    }
    void on_finish_impl(error_code &) override { }
};

} // namespace

struct HttpParser::Private {
    HttpLimits limits;
    bool headOnly = false;
    std::function<void(const QByteArray &)> sink;
    std::unique_ptr<Reader> reader;
    QByteArray pending;
    QByteArray first; // of the answer, for the sentence about a malformed one
    QString problem;
    State state = State::Head;
    int interim = 0;

    void renew();
    void takeBody(const QByteArray &bytes);
    bool step();
    void refuse(const error_code &error);
};

HttpParser::HttpParser(const HttpLimits &limits, bool headOnly, std::function<void(const QByteArray &)> sink)
    : d(std::make_unique<Private>())
{
    d->limits = limits;
    d->headOnly = headOnly;
    d->sink = std::move(sink);
    d->renew();
}

HttpParser::~HttpParser() = default;

void HttpParser::Private::renew()
{
    reader = std::make_unique<Reader>();
    reader->eager(true);
    reader->header_limit(static_cast<std::uint32_t>(limits.headerBytes));
    reader->body_limit(boost::none);
    if (headOnly)
        reader->skip(true);
    reader->onBody = [this](const QByteArray &bytes) { takeBody(bytes); };
    first.clear();
}

void HttpParser::Private::takeBody(const QByteArray &bytes)
{
    HttpAnswer &answer = reader->answer;
    const QByteArray taken = bytes.left(limits.bodyBytes - answer.bodyBytes);
    answer.bodyBytes += taken.size();
    answer.cut = answer.cut || taken.size() < bytes.size();
    answer.body += taken.left(limits.keptBodyBytes - answer.body.size());
    if (sink && !taken.isEmpty())
        sink(taken);
}

HttpParser::State HttpParser::feed(const QByteArray &bytes)
{
    if (state() != State::Head && state() != State::Body)
        return state();
    d->pending += bytes;
    while (!d->pending.isEmpty() && d->step()) { }
    return state();
}

/// One call of the parser; true when there may be more to read.
bool HttpParser::Private::step()
{
    const bool inHead = !reader->is_header_done();
    if (first.isEmpty())
        first = pending.left(200);
    error_code error;
    const auto used = static_cast<qsizetype>(
        reader->put(boost::asio::const_buffer(pending.constData(), static_cast<std::size_t>(pending.size())), error));
    if (inHead && reader->answer.head.size() < limits.headerBytes)
        reader->answer.head += pending.left(used); // with the eager parser body bytes may follow; they are cut off below
    pending.remove(0, used);
    if (reader->is_header_done() && inHead) {
        const qsizetype end = reader->answer.head.indexOf("\r\n\r\n");
        if (end >= 0)
            reader->answer.head.truncate(end + 4);
        state = State::Body;
    }
    if (error && error != http::error::need_more) {
        refuse(error);
        return false;
    }
    if (!reader->is_done()) {
        if (reader->answer.cut || reader->answer.bodyBytes >= limits.bodyBytes) {
            reader->answer.cut = true;
            state = State::Done;
            return false;
        }
        if (pending.size() > mostPending)
            refuse(http::error::bad_chunk);
        return used > 0 && !error && state == State::Body;
    }
    const int status = reader->answer.status;
    if (status >= 100 && status < 200 && status != 101 && ++interim <= mostInterimAnswers) {
        renew();
        state = State::Head;
        return true;
    }
    reader->answer.complete = !reader->answer.cut;
    state = State::Done;
    return false;
}

void HttpParser::Private::refuse(const error_code &error)
{
    if (error == http::error::header_limit) {
        state = State::HeadTooLarge;
        problem = QStringLiteral("The headers are larger than %1 KiB. They start with: %2").arg(limits.headerBytes / 1024).arg(shownBytes(first));
        return;
    }
    const bool inBody = reader->is_header_done();
    state = State::Malformed;
    problem = QStringLiteral("The answer is malformed (%1). It starts with: %2")
                  .arg(inBody ? QStringLiteral("in the body, %1").arg(QString::fromStdString(error.message()))
                              : QString::fromStdString(error.message()),
                       shownBytes(first));
}

HttpParser::State HttpParser::finish()
{
    if (state() != State::Head && state() != State::Body)
        return state();
    if (!d->reader->got_some() || !d->reader->is_header_done())
        return state();
    error_code error;
    d->reader->put_eof(error);
    if (!error) {
        d->reader->answer.complete = true;
        d->state = State::Done;
    }
    return state();
}

HttpParser::State HttpParser::state() const
{
    return d->state;
}

const HttpAnswer &HttpParser::answer() const
{
    return d->reader->answer;
}

QString HttpParser::problem() const
{
    return d->problem;
}

} // namespace ExMedic
